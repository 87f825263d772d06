package org.okrreadiness.service.marking;

import java.util.Objects;

/** What a lead sees of a cohort as a whole. */
public record Oversight(MarkingFigures figures, Debriefs debriefs, RubricChanges rubrics, PlanChanges plans) {

    public Oversight {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(debriefs, "debriefs");
        Objects.requireNonNull(rubrics, "rubrics");
        Objects.requireNonNull(plans, "plans");
    }
}
