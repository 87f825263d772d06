package org.okrreadiness.domain.marking;

import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.assessment.AssessmentRef;

/**
 * People who sit one assessment and are marked together.
 *
 * @param title for people
 * @param assessment exactly which
 * @param leads who may arrange and moderate, besides whoever opened the cohort
 * @param rubrics SHA-256 over the rubrics the answers are marked under, 64 lower-case hexadecimal digits
 */
public record Cohort(
        CohortId id, String title, AssessmentRef assessment, Set<MarkerId> leads, String rubrics, ModerationPlan plan) {

    public Cohort {
        Objects.requireNonNull(id, "id");
        title = Wording.plain(title);
        Objects.requireNonNull(assessment, "assessment");
        leads = Set.copyOf(leads);
        Objects.requireNonNull(rubrics, "rubrics");
        Objects.requireNonNull(plan, "plan");
    }
}
