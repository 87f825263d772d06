package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;

/** Two or more results share one line. */
final class KeyResultJoinsSeveral implements Check {

    @Override
    public String id() {
        return "KR_JOINS_SEVERAL";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Reduce churn from 4% to 2% and raise NPS to 45",
                "Reduce churn from 4% to 2%", "Shoppers who browse and buy on one day from 8% to 12%");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.shape().results() > 1;
        return holds
                ? place.found(this, Severity.WEAKENS, line, EvidenceCode.TARGET_ONLY, EvidenceCode.ACTIVITY_VERB)
                : List.of();
    }
}
