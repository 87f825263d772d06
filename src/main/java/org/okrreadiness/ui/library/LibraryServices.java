package org.okrreadiness.ui.library;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.RememberedName;

/**
 * What the library works with.
 *
 * @param name whose marks are shown, and who practises
 * @param clock with the person's zone
 */
public record LibraryServices(Sittings sittings, AssessmentSource assessments, RememberedName name, Clock clock) {

    public LibraryServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clock, "clock");
    }
}
