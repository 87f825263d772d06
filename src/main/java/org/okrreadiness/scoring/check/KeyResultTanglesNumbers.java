package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Numbers nobody can untangle. */
final class KeyResultTanglesNumbers implements Check {

    @Override
    public String id() {
        return "KR_TANGLES_NUMBERS";
    }

    @Override
    public Examples examples() {
        return new Examples(
                "Retention from 01/04/2025 to 30/06/2025",
                "Retention from 81% to 88% by 30/06/2025",
                "Time from referral to appointment from 11 weeks to 6 weeks");
    }

    @Override
    public List<Finding> findings(LineReading line, Place place) {
        boolean holds = line.has(Trait.TANGLED) || line.has(Trait.SHARED_NUMBERS);
        return holds ? place.found(this, Severity.WEAKENS, line, EvidenceCode.BASELINE_TARGET) : List.of();
    }
}
