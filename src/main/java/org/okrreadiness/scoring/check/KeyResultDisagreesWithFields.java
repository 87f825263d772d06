package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Sentence and fields say different things. */
final class KeyResultDisagreesWithFields implements Check {

    @Override
    public String id() {
        return "KR_DISAGREES_WITH_FIELDS";
    }

    @Override
    public Examples examples() {
        return Examples.NONE;
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.FIELD_MISMATCH);
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET, EvidenceCode.DIRECTION_VERB)
                : List.of();
    }
}
