package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;

/** A measure is kept where it is. */
final class KeyResultHoldsSteady implements Check {

    @Override
    public String id() {
        return "KR_HOLDS_STEADY";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Maintain uptime at 99.9%",
                "Unplanned downtime from 11 hours a month to 4", "Keepsakes returned by visitors from 8% to 3%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().is(Head.Kind.HOLD);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.HOLD_VERB) : List.of();
    }
}
