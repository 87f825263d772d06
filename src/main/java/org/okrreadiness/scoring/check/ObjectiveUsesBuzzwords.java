package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** A buzzword carries the meaning. */
final class ObjectiveUsesBuzzwords implements Check {

    @Override
    public String id() {
        return "O_USES_BUZZWORDS";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Leverage world-class synergies",
                "Clinics choose us without asking for a discount",
                "World book readers find their next title in a minute");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shows(EvidenceCode.BUZZ);
        return holds ? place.found(this, Severity.THOUGHT, line, EvidenceCode.BUZZ) : List.of();
    }
}
