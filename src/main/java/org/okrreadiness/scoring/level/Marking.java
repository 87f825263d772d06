package org.okrreadiness.scoring.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;

/** Turns the row that decided into a proposal with its words, its because-sentence and its question. */
final class Marking {

    private static final int SHOWN_WORDS = 60;

    private final Part part;
    private final LineReading line;
    private final boolean flagged;
    private final List<Evidence> shown;
    private final String text;
    private final String measure;
    private final String figures;

    /**
     * @param part which text the line is
     * @param line the line
     * @param flagged true when something about the line asks for a trainer's eye however sure its marks are
     */
    Marking(Part part, LineReading line, boolean flagged) {
        this.part = part;
        this.line = line;
        this.flagged = flagged;
        this.shown = shown(part, line.hits());
        this.text = shortened(line.text().strip());
        this.measure = line.measure().words().isBlank()
                ? text
                : shortened(line.measure().words());
        this.figures = figures();
    }

    /** What is proposed for each criterion that was decided. */
    List<Proposal> proposals(List<Decided> decided) {
        List<Proposal> proposals = new ArrayList<>(decided.size());
        decided.forEach(each -> proposals.add(proposal(each)));
        return proposals;
    }

    private Proposal proposal(Decided decided) {
        Decision decision = decided.decision();
        Row row = decision.row();
        List<String> arguments = arguments(row);
        Optional<Phrase> question = row.level() == Level.STRONG
                ? Optional.empty()
                : Optional.of(new Phrase(decision.question(), arguments));
        double confidence = decided.confidence();
        boolean sure = !flagged && decision.doubt().isEnough(confidence);
        Phrase because = new Phrase(decision.because(), arguments);
        return new Proposal(
                decision.criterion(),
                row.level(),
                confidence,
                sure,
                because,
                question,
                row.isWeighed() ? telling(decision) : evidence(row));
    }

    /** All the words of a line that show something, in reading order, each place once for each thing it shows. */
    private static List<Evidence> shown(Part part, List<Hit> hits) {
        List<Evidence> shown = new ArrayList<>(hits.size());
        for (int at = 0; at < hits.size(); at++) {
            Hit hit = hits.get(at);
            if (hits.indexOf(hit) == at) {
                shown.add(new Evidence(hit.code(), part, hit.span(), hit.words()));
            }
        }
        return shown;
    }

    /** The words that by themselves weighed most. */
    private List<Evidence> telling(Decision decision) {
        List<Evidence> evidence = new ArrayList<>();
        for (Span place : decision.doubt().telling(decision.row().level(), line.makeup())) {
            evidence.add(new Evidence(EvidenceCode.TELLING, part, place, place.in(line.text())));
        }
        return evidence;
    }

    /** The words of every code the row rests on. */
    private List<Evidence> evidence(Row row) {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence words : shown) {
            if (row.evidence().contains(words.code())) {
                evidence.add(words);
            }
        }
        return evidence;
    }

    /** The words that decided, the figures, what is measured, and the line itself; none is ever empty unless the line is. */
    private List<String> arguments(Row row) {
        return List.of(decisive(row), figures, measure, text);
    }

    private String decisive(Row row) {
        for (EvidenceCode code : row.evidence()) {
            Optional<Hit> hit = line.first(code);
            if (hit.isPresent()) {
                return shortened(hit.get().words());
            }
        }
        return measure;
    }

    private String figures() {
        if (line.baseline().isPresent() && line.target().isPresent()) {
            return line.baseline().get().words() + " \u2192 "
                    + line.target().get().words();
        }
        return line.amounts().isEmpty() ? text : line.amounts().get(0).words();
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
