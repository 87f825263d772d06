package org.okrreadiness.scoring.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * T4: whether the answer speaks of this case, uses what is so in it, and rests a reason or a decision on that. What the task itself
 * says is no more than a mention of the case.
 *
 * <p>A fact is a number of the case, or two different things of the case in one sentence, which relates them.
 */
final class CaseUsed {

    private static final PhraseList DECISION = PhraseList.read(CaseUsed.class, "decision.txt");
    private static final List<String> REASONS = List.of("generic", "mentions", "fact", "decides");

    private static final int THINGS_OF_A_FACT = 2;

    /** Deciding by facts takes more than one of them. */
    private static final int FACTS_TO_DECIDE = 2;

    /** That words of the case are there can be seen; whether they are put to use is for a person to say. */
    private static final double DOUBTED = 0.55;

    private static final double NOTHING_USED = 0.7;

    private final AnswerReading reading;

    CaseUsed(AnswerReading reading) {
        this.reading = reading;
    }

    Proposal proposal() {
        int points = points();
        double confidence = points == 0 ? NOTHING_USED : DOUBTED;
        Proposal proposal =
                Proposal.of("T4", points, confidence, REASONS.get(points)).showing(evidence());
        return points == 3 ? proposal : proposal.asking(points < 2 ? "here" : "decides");
    }

    private int points() {
        int facts = reading.sentences().stream().mapToInt(CaseUsed::facts).sum();
        if (facts >= FACTS_TO_DECIDE && figures() > 0 && decides()) {
            return 3;
        }
        if (facts > 0) {
            return 2;
        }
        return reading.sentences().stream().allMatch(s -> s.links().isEmpty()) ? 0 : 1;
    }

    private static Stream<CaseLink> shown(OwnSentence sentence) {
        return sentence.links().stream().filter(link -> !link.asked());
    }

    private static int facts(OwnSentence sentence) {
        Set<String> things = new HashSet<>();
        shown(sentence)
                .filter(link -> !link.figure())
                .forEach(link -> things.add(link.match().entry()));
        int figures = (int) shown(sentence).filter(CaseLink::figure).count();
        return figures + (things.size() >= THINGS_OF_A_FACT ? 1 : 0);
    }

    private long figures() {
        return reading.sentences().stream()
                .flatMap(CaseUsed::shown)
                .filter(CaseLink::figure)
                .count();
    }

    /** A reason or a decision stands in a sentence with a fact, or in the one after it. */
    private boolean decides() {
        boolean factBefore = false;
        for (OwnSentence sentence : reading.sentences()) {
            boolean fact = facts(sentence) > 0;
            boolean concludes = !sentence.connectives().isEmpty() || DECISION.occursIn(sentence.passage());
            if (concludes && (fact || factBefore)) {
                return true;
            }
            factBefore = fact;
        }
        return false;
    }

    private List<Evidence> evidence() {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.links().stream().map(link -> evidence(link, sentence)))
                .toList();
    }

    private Evidence evidence(CaseLink link, OwnSentence sentence) {
        EvidenceCode code = link.figure() ? EvidenceCode.CASE_FACT : EvidenceCode.CASE_LINK;
        return reading.own().shown(code, OwnText.moved(link.match().span(), sentence.span()));
    }
}
