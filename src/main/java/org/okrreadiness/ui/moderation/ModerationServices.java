package org.okrreadiness.ui.moderation;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.service.marking.TrainerDesk;

/**
 * What moderation works with.
 *
 * @param clock with the person's zone
 */
public record ModerationServices(TrainerDesk desk, CohortId cohort, Clock clock, HandingOut handingOut) {

    public ModerationServices {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(handingOut, "handingOut");
    }
}
