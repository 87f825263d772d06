package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** The promise is turned round or hangs on a condition. */
final class KeyResultPromisesNothing implements Check {

    @Override
    public String id() {
        return "KR_PROMISES_NOTHING";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "We will not reduce complaints from 300 to 150",
                "Reduce complaints from 300 to 150",
                "Garments returned as \"not as described\": 19% to 11%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.NEGATED) || line.has(Trait.CONDITIONAL) || line.has(Trait.PAST);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.DIRECTION_VERB) : List.of();
    }
}
