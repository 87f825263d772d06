package org.okrreadiness.bench;

import java.util.concurrent.TimeUnit;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all marks of one varied key result take. Goal: half of them within 50 microseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineMarksBenchmark {

    private final VariedKeyResults lines = new VariedKeyResults();
    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private final Objective unknown = new Objective("");

    @Benchmark
    public ArtefactScore marksOfOneKeyResult() {
        return scorer.keyResult(KeyResult.ofText(lines.next()), unknown, Situation.NONE);
    }
}
