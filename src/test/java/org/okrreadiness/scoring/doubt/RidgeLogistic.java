package org.okrreadiness.scoring.doubt;

import java.util.Arrays;

/**
 * Logistic regression with a ridge and with signs held: fits the probability that something is so to numbers that speak for and
 * against it. Each weight pays {@code penalty * weight^2 / 2} and never leaves its bounds.
 *
 * <p>Cyclic coordinate descent on the quadratic approximation at the weights so far, approximated anew until nothing moves (Friedman,
 * Hastie and Tibshirani, "Regularization paths for generalized linear models via coordinate descent", 2010). Deterministic: no random
 * start, and {@link StrictMath} throughout.
 */
final class RidgeLogistic {

    private static final int APPROXIMATIONS = 40;
    private static final int SWEEPS = 40;
    private static final int HALVINGS = 8;
    private static final double STILL = 1e-4;

    /** Where the curvature is all but nought a step would have no end. */
    private static final double LEAST_CURVATURE = 1e-3;

    /**
     * What may become of one weight.
     *
     * @param penalty how hard it is drawn to nought
     * @param least lower bound
     * @param most upper bound
     */
    record Term(double penalty, double least, double most) {
        static Term free(double penalty) {
            return new Term(penalty, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        static Term notNegative(double penalty) {
            return new Term(penalty, 0, Double.POSITIVE_INFINITY);
        }

        static Term notPositive(double penalty) {
            return new Term(penalty, Double.NEGATIVE_INFINITY, 0);
        }
    }

    private final SparseColumns columns;
    private final boolean[] so;
    private final Term[] terms;
    private final double[] weights;
    private double[] odds;

    private RidgeLogistic(SparseColumns columns, boolean[] so, Term[] terms) {
        this.columns = columns;
        this.so = so;
        this.terms = terms;
        this.weights = new double[terms.length];
        this.odds = new double[so.length];
    }

    /**
     * @param columns one value for each observation
     * @param so what was observed
     * @param terms one for each column
     * @return the weights, by column
     */
    static double[] fit(SparseColumns columns, boolean[] so, Term[] terms) {
        return new RidgeLogistic(columns, so, terms).run();
    }

    private double[] run() {
        for (int i = 0; i < APPROXIMATIONS; i++) {
            double[] wanted = approximated();
            if (farthest(wanted) < STILL || !moveTowards(wanted)) {
                break;
            }
        }
        return weights;
    }

    /** The weights that would be best if the curvature were the same everywhere. */
    private double[] approximated() {
        double[] slope = new double[so.length];
        double[] curvature = new double[so.length];
        for (int i = 0; i < so.length; i++) {
            double probability = Odds.probability(odds[i]);
            slope[i] = (so[i] ? 1 : 0) - probability;
            curvature[i] = Math.max(LEAST_CURVATURE, probability * (1 - probability));
        }
        double[] bend = new double[terms.length];
        Arrays.setAll(bend, j -> columns.squaresTimes(j, curvature) + terms[j].penalty());
        double[] wanted = weights.clone();
        double[] left = slope.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (sweep(wanted, left, curvature, bend) < STILL) {
                break;
            }
        }
        return wanted;
    }

    private double sweep(double[] wanted, double[] left, double[] curvature, double[] bend) {
        double largest = 0;
        for (int j = 0; j < terms.length; j++) {
            double best = wanted[j] + (columns.times(j, left) - terms[j].penalty() * wanted[j]) / bend[j];
            double step = Math.max(terms[j].least(), Math.min(terms[j].most(), best)) - wanted[j];
            if (step != 0) {
                wanted[j] += step;
                columns.takeFrom(left, j, step, curvature);
                largest = Math.max(largest, Math.abs(step));
            }
        }
        return largest;
    }

    private double farthest(double[] wanted) {
        double farthest = 0;
        for (int j = 0; j < weights.length; j++) {
            farthest = Math.max(farthest, Math.abs(wanted[j] - weights[j]));
        }
        return farthest;
    }

    /** Goes all the way, or half of it, or a quarter, until it is better there; says whether it is. */
    private boolean moveTowards(double[] wanted) {
        double before = cost(weights, odds);
        double share = 1;
        for (int i = 0; i < HALVINGS; i++, share /= 2) {
            double[] there = new double[weights.length];
            for (int j = 0; j < there.length; j++) {
                there[j] = weights[j] + share * (wanted[j] - weights[j]);
            }
            double[] oddsThere = odds(there);
            if (cost(there, oddsThere) < before) {
                System.arraycopy(there, 0, weights, 0, there.length);
                odds = oddsThere;
                return true;
            }
        }
        return false;
    }

    private double[] odds(double[] at) {
        double[] sums = new double[so.length];
        for (int j = 0; j < at.length; j++) {
            if (at[j] != 0) {
                columns.addTo(sums, j, at[j]);
            }
        }
        return sums;
    }

    private double cost(double[] at, double[] oddsThere) {
        double cost = 0;
        for (int j = 0; j < at.length; j++) {
            cost += terms[j].penalty() * at[j] * at[j] / 2;
        }
        for (int i = 0; i < so.length; i++) {
            double against = so[i] ? -oddsThere[i] : oddsThere[i];
            cost += Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against)));
        }
        return cost;
    }
}
