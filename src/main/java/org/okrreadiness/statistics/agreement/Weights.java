package org.okrreadiness.statistics.agreement;

/** How much two levels count as agreeing: 1 for the same level, 0 for none at all. Symmetric. */
public enum Weights {
    /** Only the same level agrees. */
    IDENTITY {
        @Override
        double of(int one, int two, int levels) {
            return one == two ? 1 : 0;
        }
    },

    /**
     * {@code 1 - ((j - k) / (q - 1))^2} for {@code q} levels: a disagreement by two levels weighs as much as four by one. Cohen,
     * "Weighted kappa", Psychological Bulletin 70 (1968); Fleiss and Cohen, "The equivalence of weighted kappa and the intraclass
     * correlation coefficient" (1973).
     */
    QUADRATIC {
        @Override
        double of(int one, int two, int levels) {
            double gap = (one - two) / (double) (levels - 1);
            return 1 - gap * gap;
        }
    };

    /** The weight of two of {@code levels} levels, at least two. */
    abstract double of(int one, int two, int levels);
}
