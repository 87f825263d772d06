package org.okrreadiness.scoring.doubt;

import java.util.List;
import org.okrreadiness.scoring.reading.Makeup;

/**
 * The words of a line as something to be weighed: each word, each pair of neighbours, how the line begins and what stands beside its
 * first number.
 */
enum Wording {
    WORD,
    PAIR,
    FIRST,
    /** In front of the first number. */
    BEFORE,
    /** Behind the first number. */
    AFTER;

    /** What is done with each wording of a line. */
    interface Sink {
        /** @param second the second word of a pair; otherwise empty */
        void take(Wording kind, String first, String second);
    }

    private static final Wording[] KINDS = values();
    private static final char BETWEEN = '_';

    private final String prefix = name().toLowerCase(java.util.Locale.ROOT) + '.';

    /** @param words as {@link Makeup#words()} gives them */
    static void forEach(List<String> words, Sink sink) {
        int number = -1;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            sink.take(at == 0 ? FIRST : WORD, word, "");
            if (at == 0) {
                sink.take(WORD, word, "");
            } else {
                sink.take(PAIR, words.get(at - 1), word);
            }
            number = number < 0 && word.equals(Makeup.NUMBER) ? at : number;
        }
        if (number > 0) {
            sink.take(BEFORE, words.get(number - 1), "");
        }
        if (number >= 0 && number + 1 < words.size()) {
            sink.take(AFTER, words.get(number + 1), "");
        }
    }

    /** What stands in the file of coefficients: {@code word.pilot}, {@code pair.set_up}, {@code first.roll}. */
    String named(String first, String second) {
        return this == PAIR ? prefix + first + BETWEEN + second : prefix + first;
    }

    /** True for the name of words, and not of a sign. */
    static boolean isWording(String name) {
        return kind(name) != null;
    }

    /** Takes a name apart; nothing is taken of the name of a sign. */
    static void parse(String name, Sink sink) {
        Wording kind = kind(name);
        if (kind == null) {
            return;
        }
        String words = name.substring(kind.prefix.length());
        int between = kind == PAIR ? words.indexOf(BETWEEN, 1) : -1;
        if (kind == PAIR) {
            sink.take(kind, words.substring(0, between), words.substring(between + 1));
        } else {
            sink.take(kind, words, "");
        }
    }

    private static Wording kind(String name) {
        for (Wording kind : KINDS) {
            if (name.startsWith(kind.prefix)) {
                return kind;
            }
        }
        return null;
    }
}
