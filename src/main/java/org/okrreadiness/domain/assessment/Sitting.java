package org.okrreadiness.domain.assessment;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How an assessment may be sat.
 *
 * @param modes at least one
 * @param timeLimit for a sealed sitting; empty when it is not timed
 */
public record Sitting(Set<Mode> modes, Optional<Duration> timeLimit) {

    public Sitting {
        Objects.requireNonNull(timeLimit, "timeLimit");
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("An assessment can be sat in at least one mode");
        }
        modes = Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }
}
