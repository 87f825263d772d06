package org.okrreadiness.statistics.reliability;

import java.util.OptionalDouble;

/**
 * What a test of another length would be worth, its parts being of the same kind. Spearman, "Correlation calculated from faulty data",
 * and Brown, "Some experimental results in the correlation of mental abilities", both British Journal of Psychology 3 (1910).
 *
 * <p>It rests on the reliability it is given and is as uncertain as that.
 */
public final class SpearmanBrown {

    private SpearmanBrown() {}

    /**
     * Reliability of a test {@code factor} times as long, {@code f r / (1 + (f - 1) r)}.
     *
     * @param reliability of the test as it is, at most 1
     * @param factor more than 0; 2 for twice as long
     * @return empty when a test with so negative a reliability would have no variance left
     */
    public static OptionalDouble lengthened(double reliability, double factor) {
        requireReliability(reliability);
        if (!(factor > 0)) {
            throw new IllegalArgumentException("A length above 0, not " + factor);
        }
        double variance = 1 + (factor - 1) * reliability;
        return variance > 0 ? OptionalDouble.of(factor * reliability / variance) : OptionalDouble.empty();
    }

    /**
     * How many times as long a test must be for a reliability, {@code t (1 - r) / (r (1 - t))}. From the reliability of a single task
     * it is the number of tasks.
     *
     * @param reliability of the test as it is, at most 1
     * @param target above 0 and below 1
     * @return empty when the test has no reliability to build on
     */
    public static OptionalDouble factorFor(double reliability, double target) {
        requireReliability(reliability);
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("A target between 0 and 1, not " + target);
        }
        return reliability > 0
                ? OptionalDouble.of(target * (1 - reliability) / (reliability * (1 - target)))
                : OptionalDouble.empty();
    }

    private static void requireReliability(double reliability) {
        if (!(reliability <= 1)) {
            throw new IllegalArgumentException("A reliability of at most 1, not " + reliability);
        }
    }
}
