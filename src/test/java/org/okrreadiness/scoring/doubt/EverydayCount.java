package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.okrreadiness.scoring.reading.LineReading;

/** Counts how many organisations use a word, and reads the signs of the lines it was counted on without their own organisation. */
public final class EverydayCount {

    /** A word that fewer organisations use says more about them than about English. */
    static final int FEWEST = 2;

    private static final int FEWEST_OF_A_WORDING = 3;

    private final Map<String, Set<String>> byOrganisation;
    private final TreeMap<String, Integer> organisations = new TreeMap<>();
    private final Everyday everyday;
    private final WordIndex index;

    /** @param byOrganisation the words of all lines of each */
    private EverydayCount(Map<String, Set<String>> byOrganisation, WordIndex index) {
        this.index = index;
        this.byOrganisation = byOrganisation;
        byOrganisation.values().forEach(words -> words.forEach(word -> organisations.merge(word, 1, Integer::sum)));
        organisations.values().removeIf(count -> count < FEWEST);
        this.everyday = Everyday.of(lines());
    }

    /** @param lines the readings of all lines of each organisation */
    public static EverydayCount of(Map<String, List<LineReading>> lines) {
        Map<String, Set<String>> words = new TreeMap<>();
        lines.forEach((organisation, readings) -> {
            Set<String> all = words.computeIfAbsent(organisation, name -> new HashSet<>());
            readings.forEach(reading -> all.addAll(reading.makeup().words()));
            all.removeIf(word -> !Character.isLetter(word.charAt(0)));
        });
        return new EverydayCount(words, index(lines));
    }

    /** Wordings that several organisations use: from those of one alone nothing could be learnt about others. */
    private static WordIndex index(Map<String, List<LineReading>> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.values().forEach(readings -> {
            Set<String> names = new HashSet<>();
            readings.forEach(reading -> Wording.forEach(
                    reading.makeup().words(), (kind, first, second) -> names.add(kind.named(first, second))));
            names.forEach(name -> counts.merge(name, 1, Integer::sum));
        });
        counts.values().removeIf(count -> count < FEWEST_OF_A_WORDING);
        return new WordIndex(counts.keySet());
    }

    /** The signs of a line of an organisation that was counted. */
    public Signs signs(LineReading line, String organisation) {
        return Signs.of(
                line, new WordKnowledge(everyday.lessOne(byOrganisation.getOrDefault(organisation, Set.of())), index));
    }

    WordIndex index() {
        return index;
    }

    /** What {@link Everyday} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        organisations.forEach((word, count) -> lines.add(word + " " + count));
        return lines;
    }
}
