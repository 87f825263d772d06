package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;

/** The objective names work or a solution. */
final class ObjectiveNamesWork implements Check {

    @Override
    public String id() {
        return "O_NAMES_WORK";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Launch the new clinic portal",
                "New clinics feel at home from day one",
                "Train passengers trust the timetable again");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.head().is(Head.Kind.WORK, Head.Kind.HIRE);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.ACTIVITY_VERB) : List.of();
    }
}
