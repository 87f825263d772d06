package org.okrreadiness.own.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;

/** Finds in several lines what may identify somebody, the same words under one proposal. Deterministic; needs no network. */
public final class Proposals {

    /** Names of more words than this are found where they are typed with capitals only. */
    private static final int LONGEST_NAME = 4;

    private final List<String> lines;
    private final Map<String, Sighting> first = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Proposals(List<String> lines) {
        this.lines = lines;
    }

    /** In the order of their first places. Takes time linear in the length of the lines and in the number of different names. */
    public static List<Proposal> in(List<String> lines) {
        return new Proposals(List.copyOf(lines)).find();
    }

    private List<Proposal> find() {
        List<List<Sighting>> seen = lines.stream().map(Proposals::sightings).toList();
        for (int line = 0; line < lines.size(); line++) {
            for (Sighting sighting : seen.get(line)) {
                String found = sighting.span().in(lines.get(line));
                if (first.putIfAbsent(key(found), sighting) == null) {
                    words.put(key(found), found);
                }
            }
        }
        Map<String, List<Proposal.Place>> places = new LinkedHashMap<>();
        first.keySet().forEach(key -> places.put(key, new ArrayList<>()));
        for (int line = 0; line < lines.size(); line++) {
            addPlaces(line, seen.get(line), places);
        }
        return first.entrySet().stream()
                .map(entry -> new Proposal(
                        entry.getKey(),
                        words.get(entry.getKey()),
                        entry.getValue().clue(),
                        entry.getValue().standIn(),
                        places.get(entry.getKey())))
                .toList();
    }

    private static List<Sighting> sightings(String line) {
        Passage passage = Passage.of(line);
        List<Sighting> seen = new ArrayList<>(new PatternFinder(passage).find());
        seen.addAll(new NameFinder(KnownWords.standard(), passage, seen).find());
        seen.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return seen;
    }

    /** Where words were seen, and where the words of a name stand once more in another dress: in small letters, in capitals. */
    private void addPlaces(int line, List<Sighting> seen, Map<String, List<Proposal.Place>> places) {
        List<Span> covered = new ArrayList<>();
        for (Sighting sighting : seen) {
            places.get(key(sighting.span().in(lines.get(line)))).add(new Proposal.Place(line, sighting.span()));
            covered.add(sighting.span());
        }
        Passage passage = Passage.of(lines.get(line));
        int tokens = passage.tokens().size();
        for (int at = 0; at < tokens; at++) {
            for (int end = Math.min(tokens, at + LONGEST_NAME); end > at; end--) {
                Span span = withoutPossessive(passage, at, end);
                String key = key(span.in(passage.typed()));
                boolean name =
                        first.containsKey(key) && first.get(key).standIn().isName();
                if (name && covered.stream().noneMatch(span::overlaps)) {
                    places.get(key).add(new Proposal.Place(line, span));
                    covered.add(span);
                }
            }
        }
    }

    /** The tokens from {@code from} to {@code end} without the "'s" of the last. */
    static Span withoutPossessive(Passage passage, int from, int end) {
        int last = passage.tokens().get(end - 1).end();
        Span whole = new Span(passage.tokens().get(from).start(), last);
        String words = whole.in(passage.typed());
        boolean possessive = words.length() > 2 && (words.endsWith("'s") || words.endsWith("\u2019s"));
        return possessive ? new Span(whole.start(), last - 2) : whole;
    }

    static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
