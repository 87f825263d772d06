package org.okrreadiness.scoring.doubt;

/**
 * Logistic regression with a ridge and with signs held: fits the probability that something is so to numbers that speak for and
 * against it. Each weight pays {@code penalty * weight^2 / 2}, the constant pays nothing, and a weight never leaves its bounds.
 *
 * <p>Cyclic coordinate descent by Newton steps on an upper bound of the curvature, which cannot overshoot (Friedman, Hastie and
 * Tibshirani, "Regularization paths for generalized linear models via coordinate descent", 2010). Deterministic: no random start, and
 * {@link StrictMath} throughout.
 */
final class RidgeLogistic {

    private static final int SWEEPS = 2_000;
    private static final double STILL = 1e-7;

    /** The curvature of the logistic function is nowhere more than this. */
    private static final double CURVATURE = 0.25;

    /**
     * What may become of one weight.
     *
     * @param penalty how hard it is drawn to 0
     * @param least lower bound, at most 0
     * @param most upper bound, at least 0
     */
    record Term(double penalty, double least, double most) {}

    /**
     * @param constant what holds before anything is known
     * @param weights by column
     */
    record Fit(double constant, double[] weights) {
        double odds(double[] row) {
            double sum = constant;
            for (int j = 0; j < row.length; j++) {
                sum += weights[j] * row[j];
            }
            return sum;
        }
    }

    private final double[][] rows;
    private final double[] odds;
    private final boolean[] so;
    private final Term[] terms;
    private final double[] weights;
    private double constant;

    private RidgeLogistic(double[][] rows, boolean[] so, Term[] terms) {
        this.rows = rows;
        this.so = so;
        this.terms = terms;
        this.odds = new double[rows.length];
        this.weights = new double[terms.length];
    }

    /**
     * @param rows one for each observation
     * @param so what was observed
     * @param terms one for each column
     */
    static Fit fit(double[][] rows, boolean[] so, Term[] terms) {
        return new RidgeLogistic(rows, so, terms).run();
    }

    private Fit run() {
        double[] squares = squares();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double largest = Math.abs(moveConstant());
            for (int j = 0; j < terms.length; j++) {
                largest = Math.max(largest, Math.abs(move(j, squares[j])));
            }
            if (largest < STILL) {
                break;
            }
        }
        return new Fit(constant, weights);
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

    private double moveConstant() {
        double gradient = 0;
        for (int i = 0; i < rows.length; i++) {
            gradient += error(i);
        }
        double step = gradient / (CURVATURE * rows.length);
        constant += step;
        for (int i = 0; i < rows.length; i++) {
            odds[i] += step;
        }
        return step;
    }

    private double move(int j, double squares) {
        double gradient = -terms[j].penalty() * weights[j];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][j] != 0) {
                gradient += error(i) * rows[i][j];
            }
        }
        double wanted = weights[j] + gradient / (CURVATURE * squares + terms[j].penalty());
        double step = Math.max(terms[j].least(), Math.min(terms[j].most(), wanted)) - weights[j];
        if (step != 0) {
            weights[j] += step;
            for (int i = 0; i < rows.length; i++) {
                odds[i] += step * rows[i][j];
            }
        }
        return step;
    }

    private double error(int i) {
        return (so[i] ? 1 : 0) - Odds.probability(odds[i]);
    }
}
