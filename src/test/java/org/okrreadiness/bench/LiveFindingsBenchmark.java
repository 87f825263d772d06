package org.okrreadiness.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Objective;
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

    private final SetBeingTyped typed = new SetBeingTyped();
    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private final Situation situation = Cases.shipped().get(0).situation();

    /** Five key results for a case, one of them changed since the last burst: median and p99 matter, for they are felt. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Finding> findingsAfterABurst() {
        return scorer.findings(typed.afterABurst(), situation);
    }

    /** Five key results nobody has asked about before. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Finding> findingsOnANewSet() {
        return scorer.findings(typed.allNew(), situation);
    }

    /** The marks of a whole new set, as when it is handed in. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<ArtefactScore> marksOnANewSet() {
        return scorer.set(typed.allNew(), situation);
    }

    /** Single new lines without a case, one after the other. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public ArtefactScore keyResultsASecond() {
        return scorer.keyResult(typed.next(), new Objective(""), Situation.NONE);
    }
}
