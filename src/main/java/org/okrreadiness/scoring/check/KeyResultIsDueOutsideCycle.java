package org.okrreadiness.scoring.check;

import java.time.LocalDate;
import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.LineReading;

/** It falls due before the case's cycle begins or after it ends. Without a known cycle it never speaks. */
final class KeyResultIsDueOutsideCycle implements Check {

    private static final Cycle AUTUMN = new Cycle(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    @Override
    public String id() {
        return "KR_DUE_OUTSIDE_CYCLE";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Repeat orders from 31% to 45% by 30 June 2027",
                "Repeat orders from 31% to 45% by 30 November 2026",
                "Repeat orders from 31% (end of June 2026) to 45% by week 12 of October to December 2026");
    }

    @Override
    public Situation exampleCase() {
        return Situation.NONE.during(AUTUMN);
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shows(EvidenceCode.BEFORE_CYCLE) || line.shows(EvidenceCode.AFTER_CYCLE);
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BEFORE_CYCLE, EvidenceCode.AFTER_CYCLE)
                : List.of();
    }
}
