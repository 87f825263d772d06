package org.okrreadiness.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;

/**
 * A pack as it was found: readable, or with the reasons why not.
 *
 * @param origin where it came from
 * @param location the folder, or a class-path name for shipped packs
 * @param assessment empty when an error keeps it from being used
 * @param findings errors and warnings
 * @param places where its parts stand; {@link PackPlaces#UNKNOWN} when it cannot be used
 */
public record FoundPack(
        Origin origin,
        String location,
        Optional<Assessment> assessment,
        List<PackFinding> findings,
        PackPlaces places) {

    /** Where a pack came from. */
    public enum Origin {
        SHIPPED,
        OWN,
        GIVEN
    }

    /** A pack of whose parts nobody asks where they stand. */
    public FoundPack(Origin origin, String location, Optional<Assessment> assessment, List<PackFinding> findings) {
        this(origin, location, assessment, findings, PackPlaces.UNKNOWN);
    }

    public FoundPack {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(places, "places");
        findings = List.copyOf(findings);
    }
}
