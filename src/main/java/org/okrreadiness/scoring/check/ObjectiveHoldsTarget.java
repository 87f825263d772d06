package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** A target belongs in a key result. */
final class ObjectiveHoldsTarget implements Check {

    @Override
    public String id() {
        return "O_HOLDS_TARGET";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Reduce churn to 2%", "Customers stay because they want to", "Be the first choice of clinics in 2027");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.target().isPresent() || line.delta().isPresent();
        return holds
                ? place.found(
                        this,
                        Severity.WEAKENS,
                        line,
                        EvidenceCode.BASELINE_TARGET,
                        EvidenceCode.TARGET_ONLY,
                        EvidenceCode.RELATIVE)
                : List.of();
    }
}
