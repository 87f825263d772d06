package org.okrreadiness.ui.home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.handover.HandOverServices;
import org.okrreadiness.ui.packs.PacksServices;

/**
 * What home works with.
 *
 * @param packsFolder where the person's own packs are looked for; its parent is shown as the data folder
 * @param clock with the person's zone
 * @param handOver takes in what trainers told; empty where nobody marks
 * @param packs takes in assessments that were sent; empty where none can be
 */
public record HomeServices(
        Sittings sittings,
        AssessmentSource assessments,
        FollowUps followUps,
        PreferenceStore preferences,
        Path packsFolder,
        Clock clock,
        Optional<HandOverServices> handOver,
        Optional<PacksServices> packs) {

    public HomeServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(packsFolder, "packsFolder");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(handOver, "handOver");
        Objects.requireNonNull(packs, "packs");
    }

    /** Where nobody marks but the machine, and nothing is sent. */
    public HomeServices(
            Sittings sittings,
            AssessmentSource assessments,
            FollowUps followUps,
            PreferenceStore preferences,
            Path packsFolder,
            Clock clock) {
        this(sittings, assessments, followUps, preferences, packsFolder, clock, Optional.empty(), Optional.empty());
    }
}
