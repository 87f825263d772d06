package org.okrreadiness.statistics.reliability;

import java.util.Arrays;
import java.util.Optional;
import org.okrreadiness.statistics.Moments;

/**
 * A parabola fitted by least squares, in orthogonal polynomials of the points themselves, which keeps it exact for large scores.
 * Forsythe, "Generation and use of orthogonal polynomials for data-fitting with a digital computer" (1957).
 */
final class Quadratic {

    /** Below this share of the fourth power of the spread, what the square adds is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double centre;
    private final double skew;
    private final double spread;
    private final double[] coefficients;

    private Quadratic(double centre, double skew, double spread, double[] coefficients) {
        this.centre = centre;
        this.skew = skew;
        this.spread = spread;
        this.coefficients = coefficients;
    }

    /** Empty for fewer than three different x. */
    static Optional<Quadratic> through(double[] x, double[] y) {
        double centre = Moments.mean(x).orElse(0);
        double[] first = Arrays.stream(x).map(value -> value - centre).toArray();
        double spread = product(first, first) / Math.max(1, x.length);
        if (!(spread > 0)) {
            return Optional.empty();
        }
        double[] squares = Arrays.stream(first).map(value -> value * value).toArray();
        double skew = product(squares, first) / product(first, first);
        double[] second = Arrays.stream(first)
                .map(value -> value * value - skew * value - spread)
                .toArray();
        if (product(second, second) <= ROUNDING * x.length * spread * spread) {
            return Optional.empty();
        }
        double[] coefficients = {
            Moments.mean(y).orElseThrow(),
            product(first, y) / product(first, first),
            product(second, y) / product(second, second)
        };
        return Optional.of(new Quadratic(centre, skew, spread, coefficients));
    }

    double at(double x) {
        double first = x - centre;
        double second = first * first - skew * first - spread;
        return coefficients[0] + coefficients[1] * first + coefficients[2] * second;
    }

    private static double product(double[] one, double[] two) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * two[i];
        }
        return sum;
    }
}
