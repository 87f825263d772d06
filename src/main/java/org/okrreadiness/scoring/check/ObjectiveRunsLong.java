package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** It is too long to carry in the head. */
final class ObjectiveRunsLong implements Check {

    @Override
    public String id() {
        return "O_RUNS_LONG";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Our customers in every region shall experience the highest standards of safe, effective and personal service at all times and in all channels",
                "Customers get one answer, whichever way they ask",
                "Independent clinics in the north choose us first because setting up takes them an afternoon");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shape().words() > 17 || line.shape().sentences() > 1;
        return holds ? place.found(this, Severity.THOUGHT, line, EvidenceCode.MEANS) : List.of();
    }
}
