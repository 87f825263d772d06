package org.okrreadiness.scoring.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;

/** Turns the row that decided into a proposal with its words, its because-sentence and its question. */
final class Marking {

    private static final double DOUBTFUL = 0.5;
    private static final int SHOWN_WORDS = 60;

    private final Part part;
    private final LineReading line;
    private final boolean doubtful;

    /**
     * @param part which text the line is
     * @param line the line
     * @param doubtful true when something about the line asks for a trainer's eye whatever the row
     */
    Marking(Part part, LineReading line, boolean doubtful) {
        this.part = part;
        this.line = line;
        this.doubtful = doubtful;
    }

    Proposal proposal(CriterionId criterion, Row row) {
        String key = criterion + "." + row.name();
        Optional<Phrase> question = row.level() == Level.STRONG
                ? Optional.empty()
                : Optional.of(new Phrase("question." + key, arguments(row)));
        double confidence = doubtful ? Math.min(row.confidence(), DOUBTFUL) : row.confidence();
        Phrase because = new Phrase("because." + key, arguments(row));
        return new Proposal(criterion, row.level(), confidence, because, question, evidence(row));
    }

    /** The words of every code the row rests on, in reading order, each place once. */
    private List<Evidence> evidence(Row row) {
        List<Evidence> evidence = new ArrayList<>();
        for (Hit hit : line.hits()) {
            boolean wanted = row.evidence().contains(hit.code());
            boolean again = evidence.stream()
                    .anyMatch(e -> e.code() == hit.code() && e.span().equals(hit.span()));
            if (wanted && !again) {
                evidence.add(new Evidence(hit.code(), part, hit.span(), hit.words()));
            }
        }
        return evidence;
    }

    /** The words that decided, the figures, what is measured, and the line itself; none is ever empty unless the line is. */
    private List<String> arguments(Row row) {
        String shown = shortened(line.text().strip());
        String measure = line.measure().words().isBlank()
                ? shown
                : shortened(line.measure().words());
        String key = row.evidence().stream()
                .map(line::first)
                .flatMap(Optional::stream)
                .map(Hit::words)
                .findFirst()
                .orElse(measure);
        return List.of(shortened(key), figures(shown), measure, shown);
    }

    private String figures(String otherwise) {
        if (line.baseline().isPresent() && line.target().isPresent()) {
            return line.baseline().get().words() + " \u2192 "
                    + line.target().get().words();
        }
        return line.amounts().stream().map(Amount::words).findFirst().orElse(otherwise);
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN_WORDS
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(words.codePointCount(0, words.length()), SHOWN_WORDS - 1)))
                        + "\u2026";
    }
}
