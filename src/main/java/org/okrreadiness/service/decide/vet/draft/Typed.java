package org.okrreadiness.service.decide.vet.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.rubric.Phrase;

/** Reads single fields of one programme and notes what cannot be read. */
final class Typed {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PLACE = 500;
    static final int LONGEST_TEXT = 2_000;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,4})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) ?h");
    private static final int MINUTES_OF_HOUR = 60;

    private final String programme;
    private final Map<Spot, Phrase> problems = new HashMap<>();

    Typed(String programme) {
        this.programme = programme;
    }

    Map<Spot, Phrase> problems() {
        return problems;
    }

    void wrong(String field, String key, Object... arguments) {
        problems.put(new Spot(programme, field), Phrase.of("problem.vetting-draft." + key, strings(arguments)));
    }

    private static String[] strings(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return words;
    }

    /** A text within its limit; of a longer one what fits, which is said. */
    String text(String field, String typed, int longest) {
        if (typed.codePointCount(0, typed.length()) <= longest) {
            return typed;
        }
        wrong(field, "long", longest);
        return typed.substring(0, typed.offsetByCodePoints(0, longest));
    }

    OptionalInt whole(String field, String typed, int least, int most) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        if (WHOLE.matcher(words).matches() && within(Integer.parseInt(words), least, most)) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        wrong(field, "whole", least, most);
        return OptionalInt.empty();
    }

    /** @param isNothingAllowed whether 0 is a number of these */
    OptionalDouble decimal(String field, String typed, boolean isNothingAllowed, int most) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (DECIMAL.matcher(words).matches()) {
            double number = number(words);
            if (number <= most && (number > 0 || isNothingAllowed)) {
                return OptionalDouble.of(number);
            }
        }
        wrong(field, isNothingAllowed ? "number" : "number-above", most);
        return OptionalDouble.empty();
    }

    /** Minutes, as 90, 1:30 or 1.5 h. */
    OptionalInt minutes(String field, String typed, int most) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt minutes = minutes(words);
        if (minutes.isPresent() && minutes.getAsInt() <= most) {
            return minutes;
        }
        wrong(field, "minutes", most / MINUTES_OF_HOUR);
        return OptionalInt.empty();
    }

    private static OptionalInt minutes(String words) {
        if (WHOLE.matcher(words).matches()) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            return OptionalInt.of(
                    Integer.parseInt(clock.group(1)) * MINUTES_OF_HOUR + Integer.parseInt(clock.group(2)));
        }
        Matcher hours = HOURS.matcher(words);
        return hours.matches()
                ? OptionalInt.of((int) Math.round(number(hours.group(1)) * MINUTES_OF_HOUR))
                : OptionalInt.empty();
    }

    private static double number(String words) {
        return Double.parseDouble(words.replace(',', '.'));
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
