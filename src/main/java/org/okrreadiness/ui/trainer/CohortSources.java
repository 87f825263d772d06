package org.okrreadiness.ui.trainer;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.ui.common.RememberedName;

/**
 * What cohorts are made of that does not lie in the workspace.
 *
 * @param post where packs for colleagues lie
 * @param clock with the person's zone
 */
public record CohortSources(
        AssessmentSource assessments, KeyCards cards, RememberedName name, PostOffice post, Clock clock) {

    public CohortSources {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(clock, "clock");
    }
}
