package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** A value that the measure cannot take. */
final class KeyResultIsOutOfRange implements Check {

    @Override
    public String id() {
        return "KR_IS_OUT_OF_RANGE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Share of orders on time from 91% to 130%",
                "Share of orders on time from 91% to 97%", "Net revenue retention from 96% to 112%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.RANGE_ERROR);
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET, EvidenceCode.TARGET_ONLY)
                : List.of();
    }
}
