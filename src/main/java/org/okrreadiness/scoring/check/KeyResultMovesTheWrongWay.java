package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Words and numbers disagree about the direction. */
final class KeyResultMovesTheWrongWay implements Check {

    @Override
    public String id() {
        return "KR_MOVES_THE_WRONG_WAY";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Reduce churn from 2% to 4%",
                "Reduce churn from 4% to 2%", "Raise days between injuries from 41 to 120");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.DIRECTION_CONFLICT);
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET, EvidenceCode.DIRECTION_VERB)
                : List.of();
    }
}
