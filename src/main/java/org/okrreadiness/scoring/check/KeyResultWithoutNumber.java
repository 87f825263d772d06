package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** A change is named and nothing says how far. */
final class KeyResultWithoutNumber implements Check {

    @Override
    public String id() {
        return "KR_WITHOUT_NUMBER";
    }

    @Override
    public Examples examples() {
        return new Examples("Reduce churn", "Reduce churn from 4% to 2%", "Halve the scrap");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().isMovement()
                && line.amounts().isEmpty()
                && !line.has(Trait.MULTIPLIED)
                && !line.has(Trait.COMPARED);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.DIRECTION_VERB) : List.of();
    }
}
