package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;

/** The number counts what the team makes or does. */
final class KeyResultCountsOwnOutput implements Check {

    @Override
    public String id() {
        return "KR_COUNTS_OWN_OUTPUT";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Raise the number of workshops from 5 to 10",
                "Share of managers who hold a monthly one-to-one from 30% to 60%",
                "Reports customers ask us to correct, from 1 in 15 to 1 in 60");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.measure().is(Measure.Kind.OWN_OUTPUT, Measure.Kind.OWN_VOLUME)
                && !line.head().is(Head.Kind.WORK)
                && !line.amounts().isEmpty();
        return holds
                ? place.found(this, Severity.GATE, line, EvidenceCode.OUTPUT_NOUN, EvidenceCode.COUNT_OF_OUTPUT)
                : List.of();
    }
}
