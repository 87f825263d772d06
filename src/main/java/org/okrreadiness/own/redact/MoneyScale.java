package org.okrreadiness.own.redact;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Multiplies the figures in a sum of money and leaves the way they are written alone. Nothing is rounded, so that two figures keep
 * their proportion exactly.
 */
final class MoneyScale {

    private static final Pattern FIGURE = Pattern.compile(
            "\\d{1,3}(?:[ \\u00A0\\u202F'\\u2019]\\d{3})+(?:[.,]\\d{1,9})?|\\d{1,18}(?:[.,]\\d{1,9}){0,6}");

    private static final int GROUP = 3;

    private MoneyScale() {}

    static String scaled(String money, BigDecimal factor) {
        Matcher figures = FIGURE.matcher(money);
        StringBuilder scaled = new StringBuilder();
        while (figures.find()) {
            figures.appendReplacement(scaled, Matcher.quoteReplacement(figure(figures.group(), factor)));
        }
        return figures.appendTail(scaled).toString();
    }

    private static String figure(String typed, BigDecimal factor) {
        int point = decimalPoint(typed);
        String whole = (point < 0 ? typed : typed.substring(0, point)).replaceAll("\\D", "");
        String fraction = point < 0 ? "" : typed.substring(point + 1);
        BigDecimal before = new BigDecimal(whole + (fraction.isEmpty() ? "" : "." + fraction));
        BigDecimal after = before.multiply(factor).stripTrailingZeros();
        // "1.20" stays a figure with two places.
        BigDecimal shown = after.scale() < fraction.length() ? after.setScale(fraction.length()) : after;
        String plain = shown.toPlainString();
        int newPoint = plain.indexOf('.');
        String grouped = grouped(newPoint < 0 ? plain : plain.substring(0, newPoint), separator(typed, point));
        return newPoint < 0 ? grouped : grouped + pointOf(typed, point) + plain.substring(newPoint + 1);
    }

    /** The last mark, unless it parts groups of three: the same mark stands twice, or it is a comma with three digits behind it. */
    private static int decimalPoint(String typed) {
        int last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char mark = typed.charAt(last);
        boolean twice = typed.indexOf(mark) != last;
        boolean group = mark == ',' && typed.length() - last - 1 == GROUP && typed.indexOf('.') < 0;
        return twice || group ? -1 : last;
    }

    private static char pointOf(String typed, int point) {
        return point >= 0 ? typed.charAt(point) : separator(typed, point).equals(".") ? ',' : '.';
    }

    private static String separator(String typed, int point) {
        String whole = point < 0 ? typed : typed.substring(0, point);
        for (int at = 0; at < whole.length(); at++) {
            if (!Character.isDigit(whole.charAt(at))) {
                return whole.substring(at, at + 1);
            }
        }
        return "";
    }

    private static String grouped(String digits, String separator) {
        if (separator.isEmpty()) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
