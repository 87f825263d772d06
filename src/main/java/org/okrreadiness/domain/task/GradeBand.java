package org.okrreadiness.domain.task;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Grades of a key result that hold.
 *
 * @param low 0.0 to {@code high}
 * @param high {@code low} to 1.0
 */
public record GradeBand(double low, double high) {
    public GradeBand {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("Grades lie between 0 and 1, the lower first: " + low + ", " + high);
        }
    }

    /** How far a grade lies outside, to a thousandth; 0 within the band. */
    public double distanceTo(double grade) {
        double outside = Math.max(0, Math.max(low - grade, grade - high));
        return thousandths(outside);
    }

    /** From the lowest to the highest grade, to a thousandth. */
    public double width() {
        return thousandths(high - low);
    }

    private static double thousandths(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    /** {@code 0.6\u20130.7}, or {@code 0.6} where only one grade holds. */
    @Override
    public String toString() {
        return low == high ? text(low) : text(low) + "\u2013" + text(high);
    }

    /** A grade as it is written everywhere: with one decimal, or with two where it takes two. */
    public static String text(double grade) {
        BigDecimal exact =
                BigDecimal.valueOf(grade).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(1, exact.scale())).toPlainString();
    }
}
