package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Start and target are the same or hardly differ. */
final class KeyResultChangesNothing implements Check {

    @Override
    public String id() {
        return "KR_CHANGES_NOTHING";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Conversion from 12% to 12%",
                "Conversion from 12% to 15%", "Council tax collected in-year from 94.1% to 96.5%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.NO_CHANGE) || line.has(Trait.TRIVIAL_CHANGE);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET) : List.of();
    }
}
