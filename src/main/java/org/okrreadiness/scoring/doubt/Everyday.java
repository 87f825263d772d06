package org.okrreadiness.scoring.doubt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many organisations use a word when they write what they want to reach: a word that hardly any other organisation uses is one that
 * outsiders may not understand. Counted, with the weights, over the project's own rated lines.
 */
final class Everyday {

    static final String FILE = "everyday.txt";

    private static final double[] LOGARITHMS = IntStream.range(0, 1_000)
            .mapToDouble(count -> StrictMath.log(1 + count))
            .toArray();

    private final Map<String, Integer> organisations;
    private final Set<String> lessOne;

    private Everyday(Map<String, Integer> organisations, Set<String> lessOne) {
        this.organisations = organisations;
        this.lessOne = lessOne;
    }

    private static final class Holder {
        private static final Everyday STANDARD = load();
    }

    static Everyday standard() {
        return Holder.STANDARD;
    }

    /** @param lines of the file, a word and a count each; those that begin with "# " are for people */
    static Everyday of(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                String[] parts = line.strip().split(" +");
                counts.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return new Everyday(counts, Set.of());
    }

    /** The same for a line of one of the organisations that were counted: its own use of {@code words} does not count. */
    Everyday lessOne(Set<String> words) {
        return new Everyday(organisations, words);
    }

    /** The natural logarithm of one more than so many organisations. */
    double usual(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(1 + count);
    }

    /** How many organisations use the word, 0 for one that nobody was counted for. */
    int organisations(String stem) {
        int counted = organisations.getOrDefault(stem, 0);
        return lessOne.contains(stem) ? Math.max(0, counted - 1) : counted;
    }

    private static Everyday load() {
        try (InputStream in = Objects.requireNonNull(Everyday.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
