package org.okrreadiness.ui.library;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.packs.PacksServices;

/**
 * What the library works with.
 *
 * @param name whose marks are shown, and who practises
 * @param clock with the person's zone
 * @param packs takes in assessments that were sent; empty where none can be
 */
public record LibraryServices(
        Sittings sittings,
        AssessmentSource assessments,
        RememberedName name,
        Clock clock,
        Optional<PacksServices> packs) {

    public LibraryServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(packs, "packs");
    }

    /** Where nothing is sent. */
    public LibraryServices(Sittings sittings, AssessmentSource assessments, RememberedName name, Clock clock) {
        this(sittings, assessments, name, clock, Optional.empty());
    }
}
