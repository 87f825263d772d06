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

/**
 * What home works with.
 *
 * @param packsFolder where the person's own packs are looked for; its parent is shown as the data folder
 * @param clock with the person's zone
 * @param handOver takes in what trainers told; empty where nobody marks
 */
public record HomeServices(
        Sittings sittings,
        AssessmentSource assessments,
        FollowUps followUps,
        PreferenceStore preferences,
        Path packsFolder,
        Clock clock,
        Optional<HandOverServices> handOver) {

    public HomeServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(packsFolder, "packsFolder");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(handOver, "handOver");
    }

    /** Where nobody marks but the machine. */
    public HomeServices(
            Sittings sittings,
            AssessmentSource assessments,
            FollowUps followUps,
            PreferenceStore preferences,
            Path packsFolder,
            Clock clock) {
        this(sittings, assessments, followUps, preferences, packsFolder, clock, Optional.empty());
    }
}
