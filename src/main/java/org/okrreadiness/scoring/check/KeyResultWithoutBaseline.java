package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;

/** A target is given and today is not. */
final class KeyResultWithoutBaseline implements Check {

    @Override
    public String id() {
        return "KR_WITHOUT_BASELINE";
    }

    @Override
    public Examples examples() {
        return new Examples("Reach an NPS of 45", "NPS from 31 to 45", "NPS of 45 (today 31)");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.target().isPresent()
                && line.baseline().isEmpty()
                && !line.head().is(Head.Kind.HOLD)
                && !line.head().is(Head.Kind.WORK);
        return holds ? place.found(this, Severity.THOUGHT, line, EvidenceCode.TARGET_ONLY) : List.of();
    }
}
