package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Nobody is named for whom things change. */
final class ObjectiveNamesNobody implements Check {

    @Override
    public String id() {
        return "O_NAMES_NOBODY";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Improve the process", "New clinics feel at home from day one", "Residents only have to tell us once");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = !line.shows(EvidenceCode.ACTOR) && !line.has(Trait.BLANK);
        return holds
                ? place.found(this, Severity.THOUGHT, line, EvidenceCode.DIRECTION_VERB, EvidenceCode.ACTIVITY_VERB)
                : List.of();
    }
}
