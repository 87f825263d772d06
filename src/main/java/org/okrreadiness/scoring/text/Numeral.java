package org.okrreadiness.scoring.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a number from digits, in English and European notation, or from words. */
final class Numeral {

    private static final Map<String, Double> WORDS = words();
    private static final int MOST_DIGITS = 15;

    /** So many always fit a whole number. */
    private static final int FEW_DIGITS = 9;

    private Numeral() {}

    /** The value of a numeric literal such as 1,200 or 12,5 or .65; NaN when it is a version or far too long. */
    static double value(String literal) {
        if (literal.length() > MOST_DIGITS) {
            return Double.NaN;
        }
        if (isShort(literal)) {
            return Integer.parseInt(literal);
        }
        String digits = literal.replace(" ", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return mixed(digits, comma, point);
        }
        char mark = comma >= 0 ? ',' : '.';
        int last = Math.max(comma, point);
        boolean several = digits.indexOf(mark) != last;
        boolean thousands =
                last > 0 && digits.length() - last == 4 && digits.charAt(0) != '0' && last <= (several ? 9 : 3);
        if (several && !thousands) {
            return Double.NaN;
        }
        return parse(thousands ? digits.replace(String.valueOf(mark), "") : digits.replace(',', '.'));
    }

    /** Nothing but a few digits, as most numbers are. */
    private static boolean isShort(String literal) {
        return literal.length() <= FEW_DIGITS && TokenRun.digitsAfter(literal, 0);
    }

    /** True for a literal with two or more points that do not group thousands, such as 2.3.1. */
    static boolean isVersion(String literal) {
        return literal.indexOf('.') != literal.lastIndexOf('.') && Double.isNaN(value(literal));
    }

    /** The value of a number word, or NaN. */
    static double wordValue(String lower) {
        return WORDS.getOrDefault(lower, Double.NaN);
    }

    private static double mixed(String digits, int comma, int point) {
        return comma > point ? parse(digits.replace(".", "").replace(',', '.')) : parse(digits.replace(",", ""));
    }

    private static double parse(String plain) {
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            return Double.NaN;
        }
        return Double.parseDouble(plain.startsWith(".") ? "0" + plain : plain);
    }

    private static Map<String, Double> words() {
        Map<String, Double> words = new HashMap<>();
        List<String> small = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 0; i < small.size(); i++) {
            words.put(small.get(i), (double) i);
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < tens.size(); i++) {
            words.put(tens.get(i), 10.0 * (i + 2));
        }
        words.put("dozen", 12.0);
        words.put("hundred", 100.0);
        words.put("thousand", 1_000.0);
        words.put("million", 1_000_000.0);
        words.put("billion", 1_000_000_000.0);
        words.put("none", 0.0);
        words.put("nobody", 0.0);
        return Map.copyOf(words);
    }
}
