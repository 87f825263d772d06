package org.okrreadiness.statistics.standard;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The middle of some numbers. */
final class Medians {

    private Medians() {}

    /** Of two middle ones their mean; empty without values. */
    static OptionalDouble of(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }
}
