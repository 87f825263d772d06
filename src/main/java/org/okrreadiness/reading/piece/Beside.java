package org.okrreadiness.reading.piece;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.service.LineChange;

/**
 * What is said about one task beside its marks.
 *
 * @param elsewhere marks that another school would give otherwise
 * @param patterns a sentence to fill in for each line
 * @param disputes findings the participant saw differently while writing
 * @param changes how lines were changed between drafts
 * @param doubts how far a mark can be relied on
 */
public record Beside(
        List<SchoolDifference> elsewhere,
        Map<Part, Phrase> patterns,
        List<Dispute> disputes,
        List<LineChange> changes,
        Doubts doubts) {

    public Beside {
        elsewhere = List.copyOf(elsewhere);
        patterns = Map.copyOf(patterns);
        disputes = List.copyOf(disputes);
        changes = List.copyOf(changes);
    }

    public List<SchoolDifference> elsewhere(Part part, CriterionId criterion) {
        return elsewhere.stream()
                .filter(difference -> difference.part().equals(part))
                .filter(difference -> difference.criterion().equals(criterion))
                .toList();
    }

    public Optional<Phrase> pattern(Part part) {
        return Optional.ofNullable(patterns.get(part));
    }
}
