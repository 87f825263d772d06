package org.okrreadiness.scoring.text;

/**
 * A number with what it counts.
 *
 * @param value the number, multiplied out: 4.2 million for "4.2m", 0.8 for "8 out of 10"; the middle of a range
 * @param unit what kind of number it is
 * @param bound how the number limits: exactly, at least, at most, about
 * @param from index of the first token, comparing words and currency sign included
 * @param end index one past the last token
 */
public record Quantity(double value, Unit unit, Bound bound, int from, int end) {

    /**
     * @param kind what kind of number
     * @param name the unit's plain name, for example {@code %}, {@code gbp}, {@code hour}; empty for a bare count
     */
    public record Unit(Kind kind, String name) {

        public static final Unit COUNT = new Unit(Kind.COUNT, "");
        public static final Unit PERCENT = new Unit(Kind.PERCENT, "%");
        public static final Unit SHARE = new Unit(Kind.SHARE, "of");
        public static final Unit RATIO = new Unit(Kind.RATIO, ":");
        public static final Unit POINTS = new Unit(Kind.POINTS, "points");
        public static final Unit TIMES = new Unit(Kind.TIMES, "x");

        public boolean is(Kind other) {
            return kind == other;
        }
    }

    /** Kinds of number. */
    public enum Kind {
        COUNT,
        PERCENT,
        /** n of m, one in six, 6/10. */
        SHARE,
        /** 1:8. */
        RATIO,
        /** Points of a scale, percentage points, basis points. */
        POINTS,
        /** 5x. */
        TIMES,
        MONEY,
        TIME,
        /** Physical units: kWh, kg, km, ppm. */
        MEASURE
    }

    /** How a number limits. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /** The value of a token of digits; NaN when it is none. */
    public static double valueOf(Token token) {
        return token.isNumber() ? Numeral.value(token.text()) : Double.NaN;
    }

    /** The same quantity over other tokens. */
    Quantity moved(int first, int last) {
        return within(first, last, bound);
    }

    Quantity within(int first, int last, Bound limit) {
        return new Quantity(value, unit, limit, first, last);
    }

    Quantity of(double number, Unit what, int last) {
        return new Quantity(number, what, bound, from, last);
    }
}
