package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** Two or more goals share one line. */
final class ObjectiveJoinsSeveral implements Check {

    @Override
    public String id() {
        return "O_JOINS_SEVERAL";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Increase awareness, win new partners and improve the website",
                "Partners know us before we call",
                "Parents and teachers talk early");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shape().results() > 1;
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.DIRECTION_VERB, EvidenceCode.ACTIVITY_VERB)
                : List.of();
    }
}
