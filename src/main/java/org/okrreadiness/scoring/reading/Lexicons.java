package org.okrreadiness.scoring.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;

/** All word lists, read once from the class path. */
final class Lexicons {

    private static final String METRICS = "metrics.txt";

    /**
     * What a phrase of the lists can be.
     *
     * @param family the family of a measure; {@link MetricFamily#UNKNOWN} for every other notion
     */
    record Meaning(Notion notion, MetricFamily family) {}

    private final PhraseTrie<Meaning> trie = new PhraseTrie<>();

    private Lexicons() {}

    private static final class Holder {
        private static final Lexicons STANDARD = load();
    }

    /** The lists that ship with the product. */
    static Lexicons standard() {
        return Holder.STANDARD;
    }

    private static Lexicons load() {
        Lexicons lexicons = new Lexicons();
        for (Notion notion : Notion.values()) {
            if (notion != Notion.METRIC) {
                lines(notion.file()).forEach(phrase -> lexicons.add(phrase, notion, MetricFamily.UNKNOWN));
            }
        }
        lexicons.loadMetrics();
        return lexicons;
    }

    private void loadMetrics() {
        MetricFamily family = MetricFamily.UNKNOWN;
        for (String line : lines(METRICS)) {
            if (line.startsWith("[")) {
                family = family(line);
            } else {
                for (String phrase : line.split(",")) {
                    add(phrase, Notion.METRIC, family);
                }
            }
        }
    }

    private static MetricFamily family(String header) {
        int close = header.indexOf(']');
        String rest = header.substring(close + 1);
        Polarity polarity = rest.contains("higher") ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
        return new MetricFamily(header.substring(1, close), polarity, rest.contains("leading"));
    }

    private void add(String phrase, Notion notion, MetricFamily family) {
        List<Token> words = Tokeniser.tokens(PlainText.of(phrase));
        if (!words.isEmpty()) {
            trie.add(words, new Meaning(notion, family));
        }
    }

    /** Shows {@code finder} every phrase of any list that begins at {@code at}, the shortest first. */
    void forEachPhrase(List<Token> tokens, int at, PhraseTrie.Finder<Meaning> finder) {
        trie.forEachPhrase(tokens, at, finder);
    }

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Lexicons.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
