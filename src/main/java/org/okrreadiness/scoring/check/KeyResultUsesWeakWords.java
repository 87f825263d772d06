package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** A weak word carries the meaning. */
final class KeyResultUsesWeakWords implements Check {

    @Override
    public String id() {
        return "KR_USES_WEAK_WORDS";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Significantly shorten the time to dispatch",
                "Time to dispatch from 9 hours to 3 hours",
                "Better-rated drivers: trips rated 5 from 60% to 75%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shows(EvidenceCode.VAGUE)
                && line.target().isEmpty()
                && line.delta().isEmpty();
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.VAGUE) : List.of();
    }
}
