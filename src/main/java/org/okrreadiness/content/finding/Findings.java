package org.okrreadiness.content.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int LONGEST_LIST = 20;

    private final Set<Rule> unasked;
    private final List<PackFinding> found = new ArrayList<>();
    private int errors;

    public Findings() {
        this(Set.of());
    }

    /** @param unasked rules whose findings are passed over */
    public Findings(Set<Rule> unasked) {
        this.unasked = Set.copyOf(unasked);
    }

    public void add(Rule rule, Place place, String... arguments) {
        append(rule, place, "fix", Stream.of(arguments).map(Findings::shortened).toArray(String[]::new));
    }

    /**
     * As {@link #add}, for a word that should have been one of several: the fix asks whether the closest was meant, or lists them.
     * The bundle finds {@code typed} under 0 and these under 1.
     */
    public void addMisspelt(Rule rule, Place place, String typed, Collection<String> known) {
        Optional<String> nearest = found.size() < MOST ? Nearest.to(typed, known) : Optional.empty();
        append(
                rule,
                place,
                nearest.isPresent() ? "nearest" : "fix",
                shortened(typed),
                nearest.orElseGet(() -> list(known)));
    }

    private void append(Rule rule, Place place, String remedy, String... arguments) {
        if (unasked.contains(rule)) {
            return;
        }
        errors += rule.weight() == Weight.ERROR ? 1 : 0;
        if (found.size() < MOST) {
            found.add(finding(rule, place, remedy, arguments));
        } else if (found.size() == MOST) {
            found.add(finding(Rule.TOO_MANY_FINDINGS, new Place(place.file(), 0, 0), "fix"));
        }
    }

    private static PackFinding finding(Rule rule, Place place, String remedy, String... arguments) {
        String key = "pack." + rule.id();
        return new PackFinding(
                place, rule.weight(), rule.id(), Phrase.of(key, arguments), Phrase.of(key + "." + remedy, arguments));
    }

    private static String list(Collection<String> known) {
        String names = known.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return known.size() > LONGEST_LIST ? names + " …" : names;
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
