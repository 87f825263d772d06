package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** The change is relative and its start is not given. */
final class KeyResultRelativeWithoutBase implements Check {

    @Override
    public String id() {
        return "KR_RELATIVE_WITHOUT_BASE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Increase trial sign-ups by 20%",
                "Trial sign-ups from 200 to 240 a week", "Gross margin up 90 basis points, 41.2% to 42.1%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.delta().isPresent()
                && line.baseline().isEmpty()
                && line.target().isEmpty();
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.RELATIVE) : List.of();
    }
}
