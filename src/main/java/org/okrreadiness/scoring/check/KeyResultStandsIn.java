package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;

/** Turning up, being covered or being seen stands in for a result. */
final class KeyResultStandsIn implements Check {

    @Override
    public String id() {
        return "KR_STANDS_IN";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Training attendance from 60% to 90%",
                "Managers who hold a weekly one-to-one from 30% to 70%", "Persistent pupil absence from 24% to 17%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.measure().is(Measure.Kind.ATTENDANCE);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.ATTENDANCE_PROXY) : List.of();
    }
}
