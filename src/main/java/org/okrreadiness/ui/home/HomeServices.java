package org.okrreadiness.ui.home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Sittings;

/**
 * What home works with.
 *
 * @param packsFolder where the person's own packs are looked for; its parent is shown as the data folder
 * @param clock with the person's zone
 */
public record HomeServices(
        Sittings sittings,
        AssessmentSource assessments,
        FollowUps followUps,
        PreferenceStore preferences,
        Path packsFolder,
        Clock clock) {

    public HomeServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(packsFolder, "packsFolder");
        Objects.requireNonNull(clock, "clock");
    }
}
