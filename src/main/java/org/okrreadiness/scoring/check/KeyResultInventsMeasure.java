package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** The measure is a name nobody has defined. */
final class KeyResultInventsMeasure implements Check {

    @Override
    public String id() {
        return "KR_INVENTS_MEASURE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Increase our synergy index from 3.2 to 7.5",
                "Projects staffed by two departments from 3 to 8",
                "Hygiene audit score from 71 to 90");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.INVENTED_MEASURE);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET) : List.of();
    }
}
