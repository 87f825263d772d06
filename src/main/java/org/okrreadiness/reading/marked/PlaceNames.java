package org.okrreadiness.reading.marked;

import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.PartNames;

/** What the places are called in which levels are given. */
public final class PlaceNames {

    private final Messages messages;
    private final Assessment assessment;

    public PlaceNames(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
    }

    /** An answer that is judged as a whole needs no name for its part. */
    public String of(Part part, CriterionId criterion) {
        String title = title(criterion);
        return part.equals(Part.ANSWER)
                ? title
                : messages.get("report.marked.place", new PartNames(messages).of(part), title);
    }

    private String title(CriterionId id) {
        return assessment.marking().rubrics().stream()
                .flatMap(rubric -> rubric.criterion(id).stream())
                .findFirst()
                .map(Criterion::title)
                .orElse(id.value());
    }
}
