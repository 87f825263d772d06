package org.okrreadiness.statistics.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * Intraclass correlations for absolute agreement when every rater rated every target and both stand for many others (two-way random
 * effects): the share of the variance of ratings that is due to the targets. A rater who is always stricter lowers it.
 *
 * <p>With mean squares of targets (R), raters (C) and residual (E), n targets and k raters:
 *
 * <pre>
 * ICC(2,1) = (MSR - MSE) / (MSR + (k - 1) MSE + k (MSC - MSE) / n)     one rater
 * ICC(2,k) = (MSR - MSE) / (MSR + (MSC - MSE) / n)                     the mean of all k
 * </pre>
 *
 * <p>Source: Shrout and Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86 (1979), with
 * their F-based 95% intervals (Satterthwaite's degrees of freedom), as in McGraw and Wong, "Forming inferences about some intraclass
 * correlation coefficients", Psychological Methods 1 (1996), where they are ICC(A,1) and ICC(A,k).
 */
public final class IntraclassCorrelation {

    private static final double TAIL = 0.025;

    /** Below this share of the variance a mean square is rounding, not variance. */
    private static final double ROUNDING = 1e-12;

    private final int targets;
    private final int raters;
    private final MeanSquares squares;

    private IntraclassCorrelation(ScoreMatrix ratings) {
        this.targets = ratings.persons();
        this.raters = ratings.parts();
        this.squares = MeanSquares.of(ratings);
    }

    /**
     * ICC(2,1), at most 1: what one rater is worth. Judged by {@link SampleSize#INTRACLASS_CORRELATION}, in targets.
     *
     * @param ratings a row for each target, a column for each rater
     * @return empty for fewer than two targets or raters, or when no rating differs from another; no interval when the residual is 0
     */
    public static Figure single(ScoreMatrix ratings) {
        return figure(ratings, 1);
    }

    /**
     * ICC(2,k), at most 1: what the mean of all raters is worth. It is ICC(2,1) stepped up by Spearman and Brown's formula. Judged by
     * {@link SampleSize#INTRACLASS_CORRELATION}, in targets.
     *
     * @param ratings a row for each target, a column for each rater
     * @return empty as {@link #single}, and also when disagreement is so systematic that it has no value
     */
    public static Figure average(ScoreMatrix ratings) {
        return figure(ratings, ratings.parts());
    }

    private static Figure figure(ScoreMatrix ratings, int averaged) {
        boolean enough = ratings.persons() > 1 && ratings.parts() > 1;
        Estimate estimate = enough
                ? new IntraclassCorrelation(ratings).estimate(averaged)
                : new Estimate(OptionalDouble.empty(), Optional.empty());
        return new Figure(estimate, SampleSize.INTRACLASS_CORRELATION.judge(ratings.persons()));
    }

    private Estimate estimate(int averaged) {
        OptionalDouble single = single();
        OptionalDouble value = single.isPresent() ? ofMean(single.getAsDouble(), averaged) : single;
        if (value.isEmpty()) {
            return new Estimate(value, Optional.empty());
        }
        Optional<Interval> interval = interval(single.getAsDouble())
                .filter(range -> ofMean(range.low(), averaged).isPresent())
                .map(range -> new Interval(
                        ofMean(range.low(), averaged).orElseThrow(),
                        ofMean(range.high(), averaged).orElseThrow()));
        return new Estimate(value, interval);
    }

    /** Spearman and Brown's step. At -1 / (m - 1) the mean of m raters has no variance left, below it a negative one. */
    private static OptionalDouble ofMean(double single, int averaged) {
        double variance = 1 + (averaged - 1) * single;
        return variance > ROUNDING ? OptionalDouble.of(averaged * single / variance) : OptionalDouble.empty();
    }

    private OptionalDouble single() {
        double variance = squares.rows()
                + (raters - 1) * squares.residual()
                + raters * (squares.columns() - squares.residual()) / targets;
        return variance > 0
                ? OptionalDouble.of((squares.rows() - squares.residual()) / variance)
                : OptionalDouble.empty();
    }

    private Optional<Interval> interval(double single) {
        double freedom = freedom(single);
        if (!(freedom > 0) || Double.isInfinite(freedom)) {
            return Optional.empty();
        }
        double upper = FDistribution.of(targets - 1, freedom).inverseSurvivalProbability(TAIL);
        double lower = FDistribution.of(freedom, targets - 1).inverseSurvivalProbability(TAIL);
        double error = raters * squares.columns() + (raters * targets - raters - targets) * squares.residual();
        double low =
                targets * (squares.rows() - upper * squares.residual()) / (upper * error + targets * squares.rows());
        double high =
                targets * (lower * squares.rows() - squares.residual()) / (error + targets * lower * squares.rows());
        return low <= high ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** Satterthwaite's degrees of freedom of the error variance; not a number when there is no residual. */
    private double freedom(double single) {
        if (squares.residual() <= ROUNDING * squares.rows()) {
            return Double.NaN;
        }
        double ofRaters = raters * single * squares.columns() / squares.residual();
        double ofResidual = targets * (1 + (raters - 1) * single) - raters * single;
        double above = (raters - 1) * (targets - 1.0) * square(ofRaters + ofResidual);
        return above / ((targets - 1) * square(ofRaters) + square(ofResidual));
    }

    private static double square(double value) {
        return value * value;
    }
}
