package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** The words stand in the case. */
final class KeyResultCopiesCase implements Check {

    @Override
    public String id() {
        return "KR_COPIES_CASE";
    }

    @Override
    public Examples examples() {
        return Examples.NONE;
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.COPIED);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.METRIC) : List.of();
    }
}
