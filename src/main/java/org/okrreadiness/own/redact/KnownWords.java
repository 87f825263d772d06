package org.okrreadiness.own.redact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;
import org.okrreadiness.scoring.words.Vocabulary;

/** Which words everybody has and which only some: the general vocabulary, the scorer's own lists, names, forms of organisations. */
final class KnownWords {

    /** Lists of the scorer that hold words of the trade. */
    private static final List<String> OF_THE_TRADE = List.of(
            "known-acronym.txt",
            "known-name.txt",
            "known-score.txt",
            "metrics.txt",
            "function-word.txt",
            "source.txt",
            "segment.txt",
            "role.txt",
            "people.txt",
            "generic-people.txt",
            "artefact-predicate.txt",
            "outcome-verb.txt",
            "output.txt",
            "work.txt",
            "work-noun.txt",
            "raise.txt",
            "lower.txt",
            "hold.txt",
            "improve.txt",
            "statistic.txt",
            "paper.txt",
            "means.txt",
            "place.txt",
            "buzz.txt",
            "attain.txt",
            "share.txt",
            "state.txt",
            "serve.txt",
            "hire.txt",
            "handed.txt");

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> given = entries("given-name.txt");
    private final Set<String> organisations = entries("organisation.txt");

    private KnownWords() {
        OF_THE_TRADE.forEach(file -> lines(LineReader.class, file).forEach(this::add));
        lines(KnownWords.class, "common.txt").forEach(this::add);
    }

    private static final class Holder {
        private static final KnownWords STANDARD = new KnownWords();
    }

    static KnownWords standard() {
        return Holder.STANDARD;
    }

    private void add(String line) {
        for (Token token : Tokeniser.tokens(PlainText.of(line))) {
            words.add(token.lower());
            if (token.isWord()) {
                stems.add(token.stem().key());
            }
        }
    }

    /** True for a word that stands in a dictionary or in one of the lists. */
    boolean knows(Token token) {
        return isOfTheTrade(token) || Vocabulary.standard().find(token) != null;
    }

    /** True for a word that people write with a capital and that still tells nothing about anybody in particular. */
    boolean isOfTheTrade(Token token) {
        return token.lower().length() == 1
                || words.contains(token.lower())
                || stems.contains(token.stem().key());
    }

    boolean isGivenName(Token token) {
        return given.contains(token.lower());
    }

    boolean isOrganisation(Token token) {
        return organisations.contains(token.lower());
    }

    private static Set<String> entries(String file) {
        Set<String> entries = new HashSet<>();
        lines(KnownWords.class, file)
                .forEach(line ->
                        entries.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" +"))));
        return Set.copyOf(entries);
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
