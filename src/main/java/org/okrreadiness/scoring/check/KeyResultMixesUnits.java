package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Start and target have different units. */
final class KeyResultMixesUnits implements Check {

    @Override
    public String id() {
        return "KR_MIXES_UNITS";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Average onboarding time from 3 days to 40%",
                "Average onboarding time from 3 days to 1 day", "Duplicate payments from £84k to under £10k");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.UNIT_MISMATCH);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET) : List.of();
    }
}
