package org.okrreadiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.testing.Cases;

/**
 * The same work as {@link LiveFindingsBenchmark}, measured in processor time of the working thread, which other programs on a busy
 * machine disturb far less than the clock on the wall. Prints median and 99th percentile in microseconds.
 */
public final class ProcessorTime {

    private static final int WARM_UP = 4_000;
    private static final int SAMPLES = 4_000;

    private ProcessorTime() {}

    public static void main(String[] arguments) {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        Situation situation = Cases.shipped().get(0).situation();
        SetBeingTyped typed = new SetBeingTyped();
        report("findings after a burst", () -> scorer.findings(typed.afterABurst(), situation));
        report("findings on a new set", () -> scorer.findings(typed.allNew(), situation));
        report("marks on a new set", () -> scorer.set(typed.allNew(), situation));
        report("marks on a new line", () -> scorer.keyResult(typed.next(), new Objective(""), Situation.NONE));
    }

    private static void report(String what, Supplier<?> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[SAMPLES];
        Object last = null;
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            last = work.get();
            nanos[Math.floorMod(i, SAMPLES)] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-24s median %6d p99 %6d%s%n",
                what, nanos[SAMPLES / 2] / 1000, nanos[SAMPLES * 99 / 100] / 1000, last == null ? "?" : "");
    }
}
