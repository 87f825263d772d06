package org.okrreadiness.scoring.text;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * A quarter, a half or a year by its code and year: Q2 2027, H1 FY27, FY2027. No text says in which month the writer's year begins, nor
 * whether it is named after the year it begins or ends in, so that such a code means any day that some organisation would call by it.
 */
final class FinancialYear {

    private static final int MONTHS = 12;

    private final List<Token> words;

    FinancialYear(List<Token> words) {
        this.words = words;
    }

    /** Empty without a year: by then even the year is open. */
    List<Days> days() {
        OptionalInt year = year();
        if (year.isEmpty()) {
            return List.of();
        }
        int length = length();
        int part = part();
        // The earliest begins in the February before, the latest in the December of the year.
        YearMonth earliest = YearMonth.of(year.getAsInt() - 1, 2).plusMonths((long) length * (part - 1));
        YearMonth latest = YearMonth.of(year.getAsInt(), MONTHS).plusMonths((long) length * part - 1);
        return List.of(Days.of(earliest, latest));
    }

    private OptionalInt year() {
        for (Token word : words) {
            String letters = letters(word);
            if (word.isNumber() || letters.equals("fy") || letters.equals("cy")) {
                int digits = digits(word);
                return digits > 0 ? OptionalInt.of(CalendarReader.fullYear(digits)) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private int length() {
        return switch (letters(words.get(0))) {
            case "q", "cq" -> 3;
            case "h", "hy" -> 6;
            case "t" -> 4;
            default -> MONTHS;
        };
    }

    private int part() {
        return length() == MONTHS ? 1 : Math.max(1, digits(words.get(0)));
    }

    private static String letters(Token word) {
        String lower = word.lower();
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }

    private static int digits(Token word) {
        String digits = word.lower().substring(letters(word).length());
        boolean plain =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(digits) : 0;
    }
}
