package org.okrreadiness.own.redact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;

/**
 * What a person decided about proposals.
 *
 * @param replaced keys of those that are replaced
 * @param chosen by key, what stands in where the person chose something else than was proposed
 * @param factor what all sums of money that are replaced are multiplied by
 */
public record Redaction(Set<String> replaced, Map<String, StandIn> chosen, BigDecimal factor) {

    public static final Redaction NONE = new Redaction(Set.of(), Map.of(), BigDecimal.ONE);

    /**
     * A line with stand-ins in it.
     *
     * @param standIns where they stand, in reading order
     */
    public record RedactedLine(String text, List<Span> standIns) {
        public RedactedLine {
            standIns = List.copyOf(standIns);
        }
    }

    private record Cut(Span span, String standIn) {}

    public Redaction {
        replaced = Set.copyOf(replaced);
        chosen = Map.copyOf(chosen);
        Objects.requireNonNull(factor, "factor");
    }

    public boolean replaces(Proposal proposal) {
        return replaced.contains(proposal.key());
    }

    /** The proposal with what the person chose to stand in. */
    public Proposal decided(Proposal proposal) {
        return proposal.as(chosen.getOrDefault(proposal.key(), proposal.standIn()));
    }

    /** What would stand in for each of the proposals, by key. It depends on all proposals and not on which are accepted. */
    public Map<String, String> standIns(List<Proposal> proposals) {
        Map<StandIn, Integer> numbers = new EnumMap<>(StandIn.class);
        Map<String, String> words = new HashMap<>();
        for (Proposal proposal : proposals) {
            StandIn standIn = decided(proposal).standIn();
            words.put(
                    proposal.key(),
                    standIn == StandIn.SCALED
                            ? MoneyScale.scaled(proposal.words(), factor)
                            : standIn.words(numbers.merge(standIn, 1, Integer::sum) - 1, hasSeveralWords(proposal)));
        }
        return words;
    }

    private static boolean hasSeveralWords(Proposal proposal) {
        return proposal.words().strip().chars().anyMatch(Character::isWhitespace);
    }

    /** @param proposals those found in {@code lines} */
    public List<RedactedLine> of(List<String> lines, List<Proposal> proposals) {
        Map<String, String> words = standIns(proposals);
        List<List<Cut>> cuts = new ArrayList<>();
        lines.forEach(line -> cuts.add(new ArrayList<>()));
        for (Proposal proposal : proposals) {
            if (replaces(proposal)) {
                proposal.places()
                        .forEach(place -> cuts.get(place.line())
                                .add(new Cut(place.span(), standIn(proposal, place, lines, words))));
            }
        }
        List<RedactedLine> redacted = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            redacted.add(cut(lines.get(line), cuts.get(line)));
        }
        return redacted;
    }

    /** A sum of money keeps the way it is typed at its place. */
    private String standIn(Proposal proposal, Proposal.Place place, List<String> lines, Map<String, String> words) {
        return decided(proposal).standIn() == StandIn.SCALED
                ? MoneyScale.scaled(place.span().in(lines.get(place.line())), factor)
                : words.get(proposal.key());
    }

    private static RedactedLine cut(String line, List<Cut> cuts) {
        cuts.sort(Comparator.comparingInt(cut -> cut.span().start()));
        StringBuilder text = new StringBuilder();
        List<Span> standIns = new ArrayList<>();
        int from = 0;
        for (Cut cut : cuts) {
            text.append(line, from, cut.span().start());
            standIns.add(new Span(text.length(), text.length() + cut.standIn().length()));
            text.append(cut.standIn());
            from = cut.span().end();
        }
        return new RedactedLine(text.append(line, from, line.length()).toString(), standIns);
    }
}
