package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;

/** T3: whether the answer gives reasons, whether they bear on the question, and whether they build on or weigh one another. */
final class ReasonsLinked {

    private static final List<String> REASONS = List.of("assertion", "reason", "tied", "chain");

    /** So many reasons that bear on the question make a chain. */
    private static final int CHAIN = 2;

    private final AnswerReading reading;
    private final List<Joint> joints = new ArrayList<>();

    /**
     * Two thoughts that a word joins.
     *
     * @param word where it stands in the answer
     * @param before true when the first of them bears on the question
     * @param after true when the second does
     */
    private record Joint(Span word, boolean before, boolean after, boolean contrast) {

        boolean isTied() {
            return before || after;
        }

        /** Weighs one thing of the question against another. */
        boolean isTradeOff() {
            return contrast && before && after;
        }
    }

    ReasonsLinked(AnswerReading reading) {
        this.reading = reading;
        OwnSentence previous = null;
        for (OwnSentence sentence : reading.sentences()) {
            Optional<Span> bearing = sentence.bearing();
            for (Connective connective : sentence.joints()) {
                join(previous, sentence, connective, bearing);
            }
            previous = sentence;
        }
    }

    private void join(OwnSentence previous, OwnSentence sentence, Connective connective, Optional<Span> bearing) {
        Span border = connective.border(sentence.passage());
        if (!sentence.hasThoughtAfter(border.end())) {
            return;
        }
        Span word = OwnText.moved(connective.match().span(), sentence.span());
        boolean after = bearing.filter(span -> span.end() > border.end()).isPresent();
        if (sentence.hasThoughtBefore(border.start())) {
            boolean before = bearing.filter(span -> span.start() < border.start()).isPresent();
            joints.add(new Joint(word, before, after, connective.contrast()));
        } else if (previous != null && connective.opensSentence(sentence.passage())) {
            joints.add(new Joint(word, previous.bearing().isPresent(), after, connective.contrast()));
        }
    }

    Proposal proposal() {
        int points = points();
        double confidence = points == 0 ? 0.7 : 0.6;
        Proposal proposal =
                Proposal.of("T3", points, confidence, REASONS.get(points)).showing(evidence());
        return points == 3 ? proposal : proposal.asking(points == 0 ? "why" : "follows");
    }

    private int points() {
        if (joints.isEmpty()) {
            return 0;
        }
        long tied = joints.stream().filter(Joint::isTied).count();
        if (tied == 0) {
            return 1;
        }
        return tied >= CHAIN || joints.stream().anyMatch(Joint::isTradeOff) ? 3 : 2;
    }

    private List<Evidence> evidence() {
        return joints.stream()
                .map(joint -> new Evidence(
                        EvidenceCode.REASONING,
                        Part.ANSWER,
                        joint.word(),
                        joint.word().in(reading.own().text())))
                .toList();
    }
}
