package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.scoring.idea.FoundIdea;
import org.okrreadiness.scoring.idea.KeyIdea;
import org.okrreadiness.scoring.mark.Proposal;

/** T1: the share of the key ideas, by weight, that the answer says in its own words. */
final class KeyIdeasNamed {

    private static final List<String> REASONS = List.of("none", "few", "many", "most");

    /** An idea in words nobody foresaw is what the machine misses most, so the less it found the less sure it is. */
    private static final double[] CONFIDENCE = {0.5, 0.5, 0.55, 0.75};

    /** An answer of fewer words cannot hold an unforeseen idea. */
    private static final int FEW_WORDS = 6;

    private static final double NOTHING_TO_MISS = 0.85;

    private final AnswerReading reading;
    private final Map<String, FoundIdea> said = new TreeMap<>();

    KeyIdeasNamed(AnswerReading reading) {
        this.reading = reading;
        reading.ideas().said().forEach(found -> said.putIfAbsent(found.idea().id(), found));
    }

    /** The weights of the ideas said. */
    int weight() {
        return said.values().stream()
                .map(FoundIdea::idea)
                .mapToInt(KeyIdea::weight)
                .sum();
    }

    /** One for each idea said, in the order of the evidence. */
    Stream<IdeaFlag> flags() {
        return said.keySet().stream().map(idea -> new IdeaFlag(EvidenceCode.KEY_IDEA, idea));
    }

    Proposal proposal() {
        int points = points();
        Proposal proposal = Proposal.of(
                        "T1",
                        points,
                        confidence(points),
                        REASONS.get(points),
                        Integer.toString(said.size()),
                        Integer.toString(reading.key().ideas().size()))
                .showing(evidence());
        return points == 3 ? proposal : proposal.asking("more");
    }

    private int points() {
        int all = reading.key().weight();
        int found = weight();
        if (found == 0) {
            return 0;
        }
        if (5 * found < 2 * all) {
            return 1;
        }
        return 5 * found < 4 * all ? 2 : 3;
    }

    private double confidence(int points) {
        boolean nothing = points == 0 && (reading.words() < FEW_WORDS || reading.isOffTopic());
        return nothing ? NOTHING_TO_MISS : CONFIDENCE[points];
    }

    private List<Evidence> evidence() {
        return said.values().stream()
                .map(found -> reading.own().shown(EvidenceCode.KEY_IDEA, found.span()))
                .toList();
    }
}
