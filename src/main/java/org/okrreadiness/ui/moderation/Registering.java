package org.okrreadiness.ui.moderation;

import java.util.List;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.service.marking.EnteringReleased;
import org.okrreadiness.service.marking.TrainerDesk;

/** Takes what a cohort was given back to the register; wired where both desks are known. */
@FunctionalInterface
public interface Registering {

    /** Opens the register if need be; not for the screen's own thread. */
    List<EnteringReleased.Line> enter(TrainerDesk desk, CohortId cohort);
}
