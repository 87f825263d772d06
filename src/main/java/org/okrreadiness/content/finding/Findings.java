package org.okrreadiness.content.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Place;
import org.okrreadiness.service.PackFinding.Weight;

/** Collects what is wrong with a pack, in one reading. */
public final class Findings {

    /** Beyond this a list helps nobody, and a hostile file could make it arbitrarily long. */
    static final int MOST = 200;

    private static final int LONGEST_QUOTE = 80;

    private final List<PackFinding> found = new ArrayList<>();
    private int errors;

    public void add(Rule rule, Place place, String... arguments) {
        add(rule, place, "fix", arguments);
    }

    /** As {@link #add}, and where something close to {@code typed} is known, the fix asks whether that was meant. */
    public void addMisspelt(Rule rule, Place place, String typed, Collection<String> known, String... arguments) {
        Optional<String> nearest = found.size() < MOST ? Nearest.to(typed, known) : Optional.empty();
        String remedy = nearest.isPresent() ? "nearest" : "fix";
        String last = nearest.orElseGet(() -> String.join(", ", known));
        String[] all = Stream.concat(Stream.concat(Stream.of(typed), Stream.of(last)), Stream.of(arguments))
                .toArray(String[]::new);
        add(rule, place, remedy, all);
    }

    private void add(Rule rule, Place place, String remedy, String... arguments) {
        errors += rule.weight() == Weight.ERROR ? 1 : 0;
        if (found.size() < MOST) {
            found.add(finding(rule, place, remedy, arguments));
        } else if (found.size() == MOST) {
            found.add(finding(Rule.TOO_MANY_FINDINGS, new Place(place.file(), 0, 0), "fix"));
        }
    }

    private static PackFinding finding(Rule rule, Place place, String remedy, String... arguments) {
        String[] quoted = Stream.of(arguments).map(Findings::shortened).toArray(String[]::new);
        String key = "pack." + rule.id();
        return new PackFinding(
                place, rule.weight(), rule.id(), Phrase.of(key, quoted), Phrase.of(key + "." + remedy, quoted));
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        int cut = line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
        return cut < line.length() ? line.substring(0, cut) + "…" : line;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** How many errors so far; lets a reader see whether something it read went wrong. */
    public int errors() {
        return errors;
    }

    /** File by file in the order they were read, and down each file. */
    public List<PackFinding> list() {
        List<String> files =
                found.stream().map(f -> f.place().file()).distinct().toList();
        Comparator<PackFinding> downTheFile = Comparator.comparingInt(
                        (PackFinding f) -> files.indexOf(f.place().file()))
                .thenComparingInt(f -> f.place().line())
                .thenComparingInt(f -> f.place().column());
        return found.stream().sorted(downTheFile).toList();
    }
}
