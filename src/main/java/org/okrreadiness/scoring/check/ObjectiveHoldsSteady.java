package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;

/** Something is kept as it is. */
final class ObjectiveHoldsSteady implements Check {

    @Override
    public String id() {
        return "O_HOLDS_STEADY";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Maintain our high standards",
                "Patients leave feeling safe",
                "Keeper shortages no longer close the zoo");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().is(Head.Kind.HOLD);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.HOLD_VERB) : List.of();
    }
}
