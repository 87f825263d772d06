package org.okrreadiness.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Means, variances and correlations of columns of finite numbers. Variances divide by n - 1. */
public final class Moments {

    /** Values that differ by less than this share of the largest do not vary: sums of the same scores in another order. */
    private static final double ROUNDING = 1e-14;

    private Moments() {}

    /** Empty without values. */
    public static OptionalDouble mean(double[] values) {
        return Arrays.stream(values).average();
    }

    /** Sample variance, in squared units of the values; empty for fewer than two. Exactly 0 when all values are the same. */
    public static OptionalDouble variance(double[] values) {
        return values.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(products(values, values) / (values.length - 1));
    }

    /**
     * Product-moment correlation (Pearson, "Mathematical contributions to the theory of evolution III", 1896).
     *
     * @return -1 to 1; empty for fewer than two pairs or when one of the two does not vary
     */
    public static OptionalDouble correlation(double[] one, double[] two) {
        if (one.length != two.length) {
            throw new IllegalArgumentException(one.length + " values beside " + two.length);
        }
        double scale = Math.sqrt(products(one, one) * products(two, two));
        return scale > 0 && varies(one) && varies(two)
                ? OptionalDouble.of(Math.max(-1, Math.min(1, products(one, two) / scale)))
                : OptionalDouble.empty();
    }

    private static boolean varies(double[] values) {
        double lowest = Arrays.stream(values).min().orElse(0);
        double highest = Arrays.stream(values).max().orElse(0);
        return highest - lowest > ROUNDING * Math.max(Math.abs(lowest), Math.abs(highest));
    }

    /** Sum of the products of deviations from the means; 0 without values. */
    private static double products(double[] one, double[] two) {
        double meanOfOne = anchoredMean(one);
        double meanOfTwo = anchoredMean(two);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (two[i] - meanOfTwo);
        }
        return sum;
    }

    /** Mean by way of the distances from the first value, so that equal values have exactly their own value as mean. */
    private static double anchoredMean(double[] values) {
        double anchor = values.length == 0 ? 0 : values[0];
        return anchor
                + Arrays.stream(values).map(value -> value - anchor).average().orElse(0);
    }
}
