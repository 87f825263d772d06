package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;

/** T3: whether the answer gives reasons, whether they bear on the question, and whether they build on or weigh one another. */
final class ReasonsLinked {

    private static final List<String> REASONS = List.of("assertion", "reason", "tied", "chain");

    /**
     * Patterns suit short answers that hold an idea or do not, and reasoning much less; connectives are easily strewn. So a person
     * looks at everything above nothing.
     */
    private static final double DOUBTED = 0.55;

    private static final double NONE_GIVEN = 0.7;

    /** So many reasons that bear on the question make a chain. */
    private static final int CHAIN = 2;

    private final AnswerReading reading;
    private final List<Joint> joints = new ArrayList<>();

    ReasonsLinked(AnswerReading reading) {
        this.reading = reading;
        OwnSentence previous = null;
        for (OwnSentence sentence : reading.sentences()) {
            joints.addAll(new JointReader(sentence, Optional.ofNullable(previous)).joints());
            previous = sentence;
        }
    }

    Proposal proposal() {
        int points = points();
        double confidence = points == 0 ? NONE_GIVEN : DOUBTED;
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
                .map(joint -> reading.own().shown(EvidenceCode.REASONING, joint.word()))
                .toList();
    }
}
