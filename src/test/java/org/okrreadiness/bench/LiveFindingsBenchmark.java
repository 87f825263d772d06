package org.okrreadiness.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.testing.Cases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a burst of keys waits for its questions, and how many lines a second can be marked. */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class LiveFindingsBenchmark {

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard());
    private final Situation situation = Cases.shipped().get(0).situation();
    private final OkrSet set = new OkrSet(
            new Objective("Families in our homes stay dry this winter and need not call us a second time"),
            List.of(
                    keyResult(
                            "Share of damp cases reported again within eight weeks falls from 38% to 26% by 31 December"),
                    keyResult("Cause written down at the first visit rises from 44% to 66% of cases by 30 November"),
                    keyResult("Visits where nobody lets us in drop from 23% to 14%, by calling ahead in the evening"),
                    keyResult("Run 5 workshops with repair crews and publish the new checklist for every van"),
                    keyResult(
                            "Cost per damp case stays at or under 640 pounds while we visit earlier, as a guardrail")));
    private int turn;

    private static KeyResult keyResult(String text) {
        return KeyResult.ofText(text);
    }

    /** Five key results for a case: median and p99 matter, for they are felt while typing. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Finding> findingsOnFiveKeyResults() {
        return scorer.findings(set, situation);
    }

    /** The marks of the whole set, as when it is handed in. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<ArtefactScore> marksOnFiveKeyResults() {
        return scorer.set(set, situation);
    }

    /** Single lines without a case, one after the other. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public ArtefactScore keyResultsASecond() {
        KeyResult next = set.keyResults().get(turn++ % set.keyResults().size());
        return scorer.keyResult(next, new Objective(""), Situation.NONE);
    }
}
