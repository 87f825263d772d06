package org.okrreadiness.ui.settings;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.Samples;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.SeatChoice;

/**
 * What settings work with.
 *
 * @param clock with the person's zone
 */
public record SettingsServices(
        Appearance appearance, SeatChoice seat, Samples samples, DataKeeper keeper, Clock clock) {

    public SettingsServices {
        Objects.requireNonNull(appearance, "appearance");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(clock, "clock");
    }
}
