package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;

/** What is measured is how much of a plan is done. */
final class KeyResultMeasuresPlan implements Check {

    @Override
    public String id() {
        return "KR_MEASURES_PLAN";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Roadmap items delivered from 60% to 95%",
                "Accounts that use the new ledger weekly from 10% to 60%",
                "Milestone payments received late, from 22% to 5%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.measure().is(Measure.Kind.PLAN);
        return holds ? place.found(this, Severity.GATE, line, EvidenceCode.PLAN_COMPLETION) : List.of();
    }
}
