package org.okrreadiness.scoring.check;

import java.util.Set;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.scoring.reading.Deliverable;
import org.okrreadiness.scoring.reading.LineReading;

/** What a school allows, so that no check need ask about it. */
final class SchoolExceptions {

    private static final Set<String> ABOUT_DELIVERABLES =
            Set.of("KR_NAMES_WORK", "KR_WITHOUT_NUMBER", "KR_WITHOUT_BASELINE", "KR_COUNTS_OWN_OUTPUT");
    private static final String ABOUT_FIGURES = "O_HOLDS_TARGET";

    private final School.Rules rules;

    SchoolExceptions(School.Rules rules) {
        this.rules = rules;
    }

    /** True when the school allows what the check of this id asks about. */
    boolean allow(String checkId, LineReading line) {
        boolean deliverable = rules.deliverables() && ABOUT_DELIVERABLES.contains(checkId);
        return rules.numberInObjective() && checkId.equals(ABOUT_FIGURES)
                || deliverable && Deliverable.isPromisedBy(line);
    }
}
