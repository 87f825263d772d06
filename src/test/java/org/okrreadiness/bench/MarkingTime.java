package org.okrreadiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;

/**
 * Processor time of all marks of varied lines and sets, once the runtime has compiled everything. Prints median and 99th percentile in
 * microseconds.
 */
public final class MarkingTime {

    private static final Objective UNKNOWN = new Objective("");
    private static final Objective OBJECTIVE =
            new Objective("Families in our homes stay dry this winter and need not call us a second time");

    private MarkingTime() {}

    public static void main(String[] arguments) {
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        VariedKeyResults lines = new VariedKeyResults();
        Supplier<KeyResult> next = () -> KeyResult.ofText(lines.next());
        report("one key result", 150_000, 40_000, () -> scorer.keyResult(next.get(), UNKNOWN, Situation.NONE));
        report("a set of five", 6_000, 6_000, () -> scorer.set(set(next), Situation.NONE));
    }

    private static OkrSet set(Supplier<KeyResult> next) {
        return new OkrSet(OBJECTIVE, Stream.generate(next).limit(5).toList());
    }

    private static void report(String what, int warmUp, int samples, Supplier<?> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[samples];
        Object last = null;
        for (int i = -warmUp; i < samples; i++) {
            long before = threads.getCurrentThreadCpuTime();
            last = work.get();
            nanos[Math.floorMod(i, samples)] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-16s median %6.1f p99 %6.1f%s%n",
                what, nanos[samples / 2] / 1e3, nanos[samples * 99 / 100] / 1e3, last == null ? "?" : "");
    }
}
