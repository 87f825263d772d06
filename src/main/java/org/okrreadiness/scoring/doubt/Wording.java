package org.okrreadiness.scoring.doubt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.reading.Makeup;

/**
 * The words of a line as something to be weighed: each word, each pair of neighbours, how the line begins and what stands beside its
 * first number. Their names are what stands in the file of coefficients: {@code word.pilot}, {@code pair.set_up}, {@code first.roll}.
 */
final class Wording {

    static final String WORD = "word.";
    static final String PAIR = "pair.";
    static final String FIRST = "first.";
    static final String BEFORE = "before.";
    static final String AFTER = "after.";

    private static final List<String> KINDS = List.of(WORD, PAIR, FIRST, BEFORE, AFTER);

    private Wording() {}

    /** True for the name of words, and not of a sign. */
    static boolean isWording(String name) {
        return KINDS.stream().anyMatch(name::startsWith);
    }

    /**
     * Each name once, in reading order: saying a word twice says no more.
     *
     * @param words as {@link Makeup#words()} gives them
     */
    static Set<String> of(List<String> words) {
        Set<String> names = new LinkedHashSet<>(4 * words.size() + 8);
        for (int at = 0; at < words.size(); at++) {
            names.add(WORD + words.get(at));
            if (at > 0) {
                names.add(PAIR + words.get(at - 1) + "_" + words.get(at));
            }
        }
        if (!words.isEmpty()) {
            names.add(FIRST + words.get(0));
        }
        addNeighbours(words, words.indexOf(Makeup.NUMBER), names);
        return names;
    }

    private static void addNeighbours(List<String> words, int number, Set<String> names) {
        if (number > 0) {
            names.add(BEFORE + words.get(number - 1));
        }
        if (number >= 0 && number + 1 < words.size()) {
            names.add(AFTER + words.get(number + 1));
        }
    }
}
