package org.okrreadiness.statistics.agreement;

/**
 * How far two levels are apart, squared, for {@link KrippendorffAlpha}. Krippendorff, "Content Analysis: An Introduction to Its
 * Methodology" (2004), section 11.3.
 */
public enum Metric {
    /** Levels are names: all different ones are equally far apart. */
    NOMINAL {
        @Override
        double squared(int low, int high, double[] uses) {
            return low == high ? 0 : 1;
        }
    },

    /** Levels are ranks: two are as far apart as there are ratings between them, half of their own included. */
    ORDINAL {
        @Override
        double squared(int low, int high, double[] uses) {
            double between = -(uses[low] + uses[high]) / 2;
            for (int level = low; level <= high; level++) {
                between += uses[level];
            }
            return low == high ? 0 : between * between;
        }
    },

    /** Levels are numbers: the difference counts. */
    INTERVAL {
        @Override
        double squared(int low, int high, double[] uses) {
            return (double) (high - low) * (high - low);
        }
    };

    /**
     * @param low the lower of the two levels, or the same
     * @param uses how often each level was given to items with two ratings or more
     */
    abstract double squared(int low, int high, double[] uses);
}
