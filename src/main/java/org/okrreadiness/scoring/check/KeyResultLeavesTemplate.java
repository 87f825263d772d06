package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** A gap of a template was not filled. */
final class KeyResultLeavesTemplate implements Check {

    @Override
    public String id() {
        return "KR_LEAVES_TEMPLATE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Increase [metric] from X to Y",
                "Increase renewals from 71% to 80%",
                "X-ray waiting time from 9 days to 4");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.PLACEHOLDER);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.METRIC) : List.of();
    }
}
