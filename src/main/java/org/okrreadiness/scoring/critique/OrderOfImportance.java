package org.okrreadiness.scoring.critique;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/** C5: whether the most serious defect comes first, by the key's weights, and is said to be the most serious. */
final class OrderOfImportance {

    private static final PhraseList MOST_SERIOUS = PhraseList.read(OrderOfImportance.class, "most-serious.txt");

    private final CritiqueReading reading;

    OrderOfImportance(CritiqueReading reading) {
        this.reading = reading;
    }

    /** Empty when the planted defects are of one weight: then any order is right. */
    Optional<Proposal> proposal() {
        boolean oneWeight = reading.task().defects().stream()
                        .mapToInt(defect -> defect.weight())
                        .distinct()
                        .count()
                < 2;
        return oneWeight ? Optional.empty() : Optional.of(ranked());
    }

    private Proposal ranked() {
        int heaviest = reading.matching().heaviest();
        List<Hit> serious = reading.matching().hits().stream()
                .filter(hit -> hit.defect().weight() == heaviest)
                .toList();
        if (serious.isEmpty()) {
            return Proposal.of("C5", 0, 0.8, "serious-missed").asking("first");
        }
        Hit first = serious.get(0);
        if (first.number() > 1) {
            return Proposal.of("C5", 1, 0.8, "serious-later", Integer.toString(first.number()))
                    .asking("first");
        }
        List<Match> said = MOST_SERIOUS.in(Passage.of(first.mark().why()));
        Part why = Part.markReason(first.number());
        return said.isEmpty()
                ? Proposal.of("C5", 2, 0.8, "serious-first").asking("say-so")
                : Proposal.of("C5", 3, 0.8, "said-so", said.get(0).text())
                        .showing(List.of(said.get(0).as(EvidenceCode.MOST_SERIOUS, why)));
    }
}
