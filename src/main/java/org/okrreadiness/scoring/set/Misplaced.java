package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.function.Predicate;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;

/** S6 and S7: the share of lines that do not belong among key results. */
final class Misplaced {

    private final SetReading set;

    Misplaced(SetReading set) {
        this.set = set;
    }

    /** S6: work and milestones. */
    Proposal tasks() {
        return proposal("S6", SetLine::isTask, EvidenceCode.ACTIVITY_VERB);
    }

    /** S7: values that are only held. What stands as a guardrail and says so is in its place. */
    Proposal held() {
        return proposal("S7", line -> !line.isTask() && line.isHeld() && !line.isGuardrail(), EvidenceCode.HOLD_VERB);
    }

    private Proposal proposal(String criterion, Predicate<SetLine> misplaced, EvidenceCode code) {
        List<SetLine> found = set.lines().stream().filter(misplaced).toList();
        int points = points(found.size(), set.lines().size());
        String[] counts = {
            Integer.toString(found.size()), Integer.toString(set.lines().size())
        };
        if (points == 3) {
            return Proposal.of(criterion, 3, 0.85, "none", counts);
        }
        return Proposal.of(criterion, points, 0.8, "some", counts)
                .asking("some")
                .showing(found.stream().map(line -> line.evidence(code)).toList());
    }

    /** More than half: 0; more than a quarter: 1; any: 2; none: 3. */
    private static int points(int found, int all) {
        if (2 * found > all) {
            return 0;
        }
        if (4 * found > all) {
            return 1;
        }
        return found > 0 ? 2 : 3;
    }
}
