package org.okrreadiness.statistics.reliability;

import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * Alpha of a test of several kinds of tasks, {@code 1 - sum over strata of variance (1 - alpha) / variance of the sum}. Plain alpha is
 * too low there, since tasks of different kinds go together less than those of one kind. Cronbach, Schönemann and McKie, "Alpha
 * coefficients for stratified-parallel tests", Educational and Psychological Measurement 25 (1965).
 */
public final class StratifiedAlpha {

    private StratifiedAlpha() {}

    /**
     * Judged by {@link SampleSize#ALPHA}; without an interval, for none is established.
     *
     * @param strata the scores of the same persons, in the same order, on the tasks of each kind
     * @return at most 1; empty when the sums do not vary, there are fewer than two persons, or a stratum that varies has one part only
     */
    public static Figure of(List<ScoreMatrix> strata) {
        int persons = strata.isEmpty() ? 0 : strata.get(0).persons();
        if (strata.stream().anyMatch(stratum -> stratum.persons() != persons)) {
            throw new IllegalArgumentException("Every stratum needs the scores of the same persons");
        }
        return Figure.of(value(strata, persons), SampleSize.ALPHA.judge(persons));
    }

    private static OptionalDouble value(List<ScoreMatrix> strata, int persons) {
        OptionalDouble all = Moments.variance(totals(strata, persons));
        if (all.isEmpty() || all.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        double errors = 0;
        for (ScoreMatrix stratum : strata) {
            OptionalDouble error = errorVariance(stratum);
            if (error.isEmpty()) {
                return OptionalDouble.empty();
            }
            errors += error.getAsDouble();
        }
        return all.getAsDouble() > CronbachAlpha.ROUNDING * errors
                ? OptionalDouble.of(1 - errors / all.getAsDouble())
                : OptionalDouble.empty();
    }

    /** 0 for a stratum on which all persons have the same sum: it adds nothing by which persons differ. */
    private static OptionalDouble errorVariance(ScoreMatrix stratum) {
        double variance = Moments.variance(stratum.totals()).orElseThrow();
        OptionalDouble alpha = CronbachAlpha.value(stratum);
        if (variance <= 0) {
            return OptionalDouble.of(0);
        }
        return alpha.isPresent() ? OptionalDouble.of(variance * (1 - alpha.getAsDouble())) : alpha;
    }

    private static double[] totals(List<ScoreMatrix> strata, int persons) {
        double[] totals = new double[persons];
        for (ScoreMatrix stratum : strata) {
            double[] ofStratum = stratum.totals();
            for (int person = 0; person < persons; person++) {
                totals[person] += ofStratum[person];
            }
        }
        return totals;
    }
}
