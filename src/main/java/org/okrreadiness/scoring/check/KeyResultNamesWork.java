package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** The line says what the team will do. */
final class KeyResultNamesWork implements Check {

    @Override
    public String id() {
        return "KR_NAMES_WORK";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Run a round of interviews with clinic managers",
                "Clinic managers who renew without a call: 40% to 65%",
                "Train cancellations per 1,000 services from 38 to 20");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().is(Head.Kind.WORK) && !line.has(Trait.WORK_WITH_RESULT);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.ACTIVITY_VERB) : List.of();
    }
}
