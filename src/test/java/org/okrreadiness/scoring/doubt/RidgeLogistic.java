package org.okrreadiness.scoring.doubt;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Logistic regression with a ridge and with signs held: fits the probability that something is so to numbers that speak for and
 * against it. Each weight pays {@code penalty * (weight - centre)^2 / 2} and never leaves its bounds.
 *
 * <p>Cyclic coordinate descent by Newton steps on an upper bound of the curvature, which cannot overshoot (Friedman, Hastie and
 * Tibshirani, "Regularization paths for generalized linear models via coordinate descent", 2010). Deterministic: no random start, and
 * {@link StrictMath} throughout.
 */
final class RidgeLogistic {

    private static final int SWEEPS = 250;
    private static final double STILL = 1e-4;

    /** The curvature of the logistic function is nowhere more than this. */
    private static final double CURVATURE = 0.25;

    /**
     * What may become of one weight.
     *
     * @param centre where it starts and what it is drawn to
     * @param penalty how hard it is drawn there
     * @param least lower bound
     * @param most upper bound
     */
    record Term(double centre, double penalty, double least, double most) {
        static Term free(double penalty) {
            return new Term(0, penalty, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        static Term notNegative(double centre, double penalty) {
            return new Term(centre, penalty, 0, Double.POSITIVE_INFINITY);
        }

        static Term notPositive(double penalty) {
            return new Term(0, penalty, Double.NEGATIVE_INFINITY, 0);
        }
    }

    private final double[][] rows;
    private final double[] odds;
    private final boolean[] so;
    private final Term[] terms;
    private final double[] weights;

    /** For each column the observations in which it is not nought; most are in most. */
    private final int[][] present;

    private RidgeLogistic(double[][] rows, boolean[] so, Term[] terms) {
        this.rows = rows;
        this.so = so;
        this.terms = terms;
        this.odds = new double[rows.length];
        this.present = present(rows, terms.length);
        this.weights = Arrays.stream(terms).mapToDouble(Term::centre).toArray();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < terms.length; j++) {
                odds[i] += weights[j] * rows[i][j];
            }
        }
    }

    /**
     * @param rows one for each observation
     * @param so what was observed
     * @param terms one for each column
     * @return the weights, by column
     */
    static double[] fit(double[][] rows, boolean[] so, Term[] terms) {
        return new RidgeLogistic(rows, so, terms).run();
    }

    private double[] run() {
        double[] squares = squares();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double largest = 0;
            for (int j = 0; j < terms.length; j++) {
                largest = Math.max(largest, Math.abs(move(j, squares[j])));
            }
            if (largest < STILL) {
                break;
            }
        }
        return weights;
    }

    private double[] squares() {
        double[] squares = new double[terms.length];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                squares[j] += row[j] * row[j];
            }
        }
        return squares;
    }

    private double move(int j, double squares) {
        double gradient = terms[j].penalty() * (terms[j].centre() - weights[j]);
        for (int i : present[j]) {
            gradient += error(i) * rows[i][j];
        }
        double wanted = weights[j] + gradient / (CURVATURE * squares + terms[j].penalty());
        double step = Math.max(terms[j].least(), Math.min(terms[j].most(), wanted)) - weights[j];
        if (step != 0) {
            weights[j] += step;
            for (int i : present[j]) {
                odds[i] += step * rows[i][j];
            }
        }
        return step;
    }

    private static int[][] present(double[][] rows, int columns) {
        int[][] present = new int[columns][];
        for (int j = 0; j < columns; j++) {
            int column = j;
            present[j] = IntStream.range(0, rows.length)
                    .filter(i -> rows[i][column] != 0)
                    .toArray();
        }
        return present;
    }

    private double error(int i) {
        return (so[i] ? 1 : 0) - Odds.probability(odds[i]);
    }
}
