package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/** T4: whether the answer speaks of this case, uses what is so in it, and rests a reason or a decision on that. */
final class CaseUsed {

    private static final PhraseList DECISION = PhraseList.read(CaseUsed.class, "decision.txt");
    private static final List<String> REASONS = List.of("generic", "mentions", "fact", "decides");

    private final AnswerReading reading;

    CaseUsed(AnswerReading reading) {
        this.reading = reading;
    }

    Proposal proposal() {
        int points = points();
        double confidence = points == 1 ? 0.55 : 0.65;
        Proposal proposal =
                Proposal.of("T4", points, confidence, REASONS.get(points)).showing(evidence());
        return points == 3 ? proposal : proposal.asking(points < 2 ? "here" : "decides");
    }

    private int points() {
        List<OwnSentence> sentences = reading.sentences();
        if (sentences.stream().anyMatch(CaseUsed::decides)) {
            return 3;
        }
        if (sentences.stream().anyMatch(OwnSentence::usesFact)) {
            return 2;
        }
        return sentences.stream().allMatch(s -> s.terms().isEmpty()) ? 0 : 1;
    }

    private static boolean decides(OwnSentence sentence) {
        return sentence.usesFact() && (!sentence.joints().isEmpty() || DECISION.occursIn(sentence.passage()));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (OwnSentence sentence : reading.sentences()) {
            sentence.terms().forEach(term -> evidence.add(evidence(EvidenceCode.CASE_LINK, term, sentence)));
            sentence.facts().forEach(fact -> evidence.add(evidence(EvidenceCode.CASE_FACT, fact, sentence)));
        }
        return evidence;
    }

    private static Evidence evidence(EvidenceCode code, Match match, OwnSentence sentence) {
        return new Evidence(code, Part.ANSWER, OwnText.moved(match.span(), sentence.span()), match.text());
    }
}
