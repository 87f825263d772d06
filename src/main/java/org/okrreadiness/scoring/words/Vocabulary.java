package org.okrreadiness.scoring.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/**
 * What is generally known of English words: a fallback for words that no word list of ours holds. Immutable.
 *
 * <p>Derived from WordNet 3.0 and its sense frequencies: a word's noun is classed by its commonest sense.
 */
public final class Vocabulary {

    /** What a noun names in its commonest sense. */
    public enum Names {
        PERSON,
        GROUP,
        ACT,
        THING,
        MESSAGE,
        IDEA,
        STATE,
        AMOUNT,
        PLACE,
        OTHER,
        /** The word is no noun. */
        NOTHING;

        private static Names of(char letter) {
            return values()["pgatcksmlo-".indexOf(letter)];
        }
    }

    /**
     * One word.
     *
     * @param verb how often it is used as a verb, in tenths, 0 to 9
     * @param adjective how often it is used as an adjective, in tenths, 0 to 9
     * @param names what its noun names
     */
    public record Word(int verb, int adjective, Names names) {

        /** True when the word is a verb more often than not. */
        public boolean isVerb() {
            return verb >= 5;
        }

        public boolean canBeVerb() {
            return verb > 0;
        }

        public boolean isAdjective() {
            return adjective >= 5;
        }

        /** True when the word is a noun more often than not. */
        public boolean isNoun() {
            return names != Names.NOTHING && verb + adjective < 5;
        }
    }

    private static final String FILE = "english.txt";

    private final Map<String, Word> words = new HashMap<>(1 << 17);

    private Vocabulary() {}

    private static final class Holder {
        private static final Vocabulary STANDARD = load();
    }

    /** The vocabulary that ships with the product. */
    public static Vocabulary standard() {
        return Holder.STANDARD;
    }

    /** What is known of a word; null for names, typing errors, terms of a trade and everything that is no word. */
    public Word find(Token token) {
        return token.isWord() ? words.get(token.stem().key()) : null;
    }

    private static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Word word = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    word = new Word(line.charAt(1) - '0', line.charAt(2) - '0', Names.of(line.charAt(3)));
                } else if (!line.startsWith("#")) {
                    vocabulary.add(line, word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    /** Two words with one stem, such as "plan" and "plane": the first that is read stays. */
    private void add(String line, Word word) {
        for (String spelling : line.split(" ")) {
            words.putIfAbsent(Stem.of(spelling).key(), word);
        }
    }
}
