package org.okrreadiness.scoring.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/** Phrases to look for, each filed under an entry. Immutable. */
public final class PhraseList {

    private record Phrase(String entry, List<String> stems) {}

    private final Map<String, List<Phrase>> byFirstStem;

    private PhraseList(Map<String, List<Phrase>> byFirstStem) {
        this.byFirstStem = byFirstStem;
    }

    /** @param entries entry to its phrases */
    public static PhraseList of(Map<String, List<String>> entries) {
        Map<String, List<Phrase>> byFirstStem = new HashMap<>();
        entries.forEach((entry, phrases) -> phrases.forEach(phrase -> {
            List<String> stems = stems(wordsOf(Passage.of(phrase)));
            if (!stems.isEmpty()) {
                byFirstStem
                        .computeIfAbsent(stems.get(0), s -> new ArrayList<>())
                        .add(new Phrase(entry, stems));
            }
        }));
        byFirstStem
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Phrase p) -> -p.stems().size()).thenComparing(Phrase::entry)));
        return new PhraseList(byFirstStem);
    }

    /**
     * Reads a list from the class path. A line is one phrase; {@code [entry]} begins an entry; {@code #} begins a comment.
     *
     * @param owner the class beside which the file stands
     */
    public static PhraseList read(Class<?> owner, String file) {
        return of(entries(owner, file));
    }

    /** The same as a list for each entry, so that words filed under several entries are found under each of them. */
    public static Map<String, PhraseList> readEach(Class<?> owner, String file) {
        Map<String, PhraseList> lists = new HashMap<>();
        entries(owner, file).forEach((entry, phrases) -> lists.put(entry, of(Map.of(entry, phrases))));
        return Map.copyOf(lists);
    }

    private static Map<String, List<String>> entries(Class<?> owner, String file) {
        Map<String, List<String>> entries = new HashMap<>();
        String entry = file;
        for (String line : lines(owner, file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                entry = line.substring(1, line.length() - 1);
            } else {
                entries.computeIfAbsent(entry, e -> new ArrayList<>()).add(line);
            }
        }
        return entries;
    }

    /** Every phrase in {@code passage}, the longest at each place, none overlapping the one before; in reading order. */
    public List<Match> in(Passage passage) {
        List<Token> words = wordsOf(passage);
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Phrase found = longestAt(words, at);
            if (found == null) {
                at++;
            } else {
                int end = at + found.stems().size();
                Span span = new Span(words.get(at).start(), words.get(end - 1).end());
                matches.add(new Match(found.entry(), span, span.in(passage.typed())));
                at = end;
            }
        }
        return matches;
    }

    public boolean occursIn(Passage passage) {
        return !in(passage).isEmpty();
    }

    private Phrase longestAt(List<Token> words, int at) {
        for (Phrase phrase : byFirstStem.getOrDefault(words.get(at).stem().key(), List.of())) {
            int end = at + phrase.stems().size();
            if (end <= words.size() && stems(words.subList(at, end)).equals(phrase.stems())) {
                return phrase;
            }
        }
        return null;
    }

    private static List<String> stems(List<Token> words) {
        return words.stream().map(token -> token.stem().key()).toList();
    }

    /** Hyphens do not part words; other marks do. */
    private static List<Token> wordsOf(Passage passage) {
        return passage.tokens().stream().filter(token -> !token.is("-")).toList();
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
