package org.okrreadiness.ui.growth;

import java.time.Clock;
import java.util.Objects;
import org.okrreadiness.service.Growth;
import org.okrreadiness.ui.common.RememberedName;

/**
 * What the comparison works with.
 *
 * @param name whose attempts are shown first
 * @param clock with the person's zone
 */
public record GrowthServices(Growth growth, RememberedName name, Clock clock) {

    public GrowthServices {
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clock, "clock");
    }
}
