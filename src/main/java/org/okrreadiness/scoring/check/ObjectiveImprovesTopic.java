package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;

/** A topic is to be improved, and no end state is named. */
final class ObjectiveImprovesTopic implements Check {

    @Override
    public String id() {
        return "O_IMPROVES_TOPIC";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Improve our onboarding process",
                "New clinics feel at home from day one",
                "Carers find a free afternoon to improve their own lives");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().is(Head.Kind.IMPROVE);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.DIRECTION_VERB) : List.of();
    }
}
