package org.okrreadiness.scoring.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Says which days a date or period in a text may mean. Where people differ, every reading counts: 04/05 is the fourth of May and the
 * fifth of April, and a date without a year is one in each of the years there may be.
 */
public final class CalendarReader {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS_OF_A_MONTH = 3;
    private static final int CENTURY = 2000;
    private static final int HUNDRED = 100;
    private static final int DIGITS_OF_A_YEAR = 4;

    /** In no month and no year. */
    private static final int NO_PART = Integer.MAX_VALUE;

    private final int[] years;

    /**
     * @param from the first year a date without a year may lie in
     * @param to the last such year
     */
    public CalendarReader(int from, int to) {
        this.years = IntStream.rangeClosed(from, to).toArray();
    }

    /**
     * What the words under {@code mask} may mean.
     *
     * @return every reading; empty when nobody could tell: a week by its number, a quarter without a year, a season
     */
    public List<Days> readings(Passage passage, Mask mask) {
        List<Token> words = passage.tokens().subList(mask.from(), mask.end());
        return switch (mask.kind()) {
            case DATE -> month(words).isPresent() ? named(words) : numeric(words);
            case PERIOD -> period(words);
            case VAGUE_TIME, VERSION, IDENTIFIER -> List.of();
        };
    }

    /** 30 June, June 30th, 30 June 2027. */
    private List<Days> named(List<Token> words) {
        int month = month(words).getAsInt();
        OptionalInt day = numbers(words).filter(n -> n < HUNDRED).findFirst();
        List<Days> readings = new ArrayList<>();
        if (day.isPresent()) {
            yearsOf(words).forEach(year -> put(readings, year, month, day.getAsInt()));
        }
        return readings;
    }

    /** 2027-06-30, 30/06/2027, 06/30/27, 30/06. */
    private List<Days> numeric(List<Token> words) {
        List<Integer> parts = parts(words);
        List<Days> readings = new ArrayList<>();
        if (parts.size() == 2) {
            for (int year : years) {
                putBothOrders(readings, year, parts.get(0), parts.get(1));
            }
        } else if (parts.size() == 3 && parts.get(0) > HUNDRED) {
            put(readings, parts.get(0), parts.get(1), parts.get(2));
        } else if (parts.size() == 3) {
            putBothOrders(readings, fullYear(parts.get(2)), parts.get(0), parts.get(1));
        }
        return readings;
    }

    private static List<Integer> parts(List<Token> words) {
        List<Integer> parts = new ArrayList<>();
        for (Token word : words) {
            for (String part : word.isNumber() ? word.text().split("\\.") : new String[0]) {
                parts.add(isShort(part) ? Integer.parseInt(part) : NO_PART);
            }
        }
        return parts;
    }

    private static boolean isShort(String digits) {
        return !digits.isEmpty()
                && digits.length() <= DIGITS_OF_A_YEAR
                && digits.chars().allMatch(Character::isDigit);
    }

    private static void putBothOrders(List<Days> readings, int year, int one, int other) {
        put(readings, year, other, one);
        put(readings, year, one, other);
    }

    private static void put(List<Days> readings, int year, int month, int day) {
        try {
            readings.add(Days.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // The calendar has no such day, so nobody means it.
        }
    }

    /** March, March 2027, 2027, 2026/27, Q2 2027, H1 FY27. */
    private List<Days> period(List<Token> words) {
        OptionalInt month = month(words);
        if (month.isPresent()) {
            return yearsOf(words)
                    .mapToObj(year -> YearMonth.of(year, month.getAsInt()))
                    .map(found -> Days.of(found, found))
                    .toList();
        }
        if (words.get(0).isNumber()) {
            int first = (int) Numeral.value(words.get(0).text());
            return List.of(Days.of(YearMonth.of(first, 1), YearMonth.of(words.size() > 1 ? first + 1 : first, 12)));
        }
        return words.get(0).kind() == Token.Kind.CODE ? new FinancialYear(words).days() : List.of();
    }

    private IntStream yearsOf(List<Token> words) {
        OptionalInt written = numbers(words).filter(n -> n > HUNDRED).findFirst();
        return written.isPresent() ? IntStream.of(written.getAsInt()) : IntStream.of(years);
    }

    private static IntStream numbers(List<Token> words) {
        return words.stream().filter(Token::isNumber).mapToInt(word -> (int) Numeral.value(word.text()));
    }

    static int fullYear(int year) {
        return year >= 0 && year < HUNDRED ? CENTURY + year : year;
    }

    private static OptionalInt month(List<Token> words) {
        return words.stream()
                .filter(word -> word.isWord() && word.lower().length() >= LETTERS_OF_A_MONTH)
                .mapToInt(word -> MONTHS.indexOf(word.lower().substring(0, LETTERS_OF_A_MONTH)))
                .filter(index -> index >= 0)
                .map(index -> index + 1)
                .findFirst();
    }
}
