package org.okrreadiness.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.TimeSpent;

/**
 * Counts the time of a sitting while it is open, on from what its journal says. The time used is what the wall clock says since the
 * start, and never less than has been used already or than has passed by the monotonic clock.
 *
 * <p>A wall clock that runs ahead of the monotonic one was set forward, or the machine slept. Nobody can tell which, so it counts and
 * nobody is accused. One that falls behind was set back. What it makes up for afterwards has been counted already and is not counted
 * a second time; that too is put on record, because the journal alone could not tell.
 */
public final class SittingClock {

    /** Smaller differences are those of two clocks that are read one after the other and set right over a network. */
    public static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final Clocks clocks;
    private final Instant wallAtOpening;
    private final long nanosAtOpening;
    private final Duration usedAtOpening;

    /** How far the wall clock may run ahead before that counts: it lags by so much since it was set back. */
    private Duration counted;
    /** How far the wall clock was ahead of the other when it was last looked at and found in order, or changed. */
    private Duration level = Duration.ZERO;

    private Duration gained = Duration.ZERO;
    private Optional<ClockChange> atOpening = Optional.empty();

    /**
     * @param start when the sitting began
     * @param carried from the events so far
     */
    public SittingClock(Instant start, TimeSpent carried, Clocks clocks) {
        this.clocks = clocks;
        this.wallAtOpening = clocks.wall().instant();
        this.nanosAtOpening = clocks.monotonic().nanos();
        this.usedAtOpening = carried.until(wallAtOpening).used();
        this.counted = usedAtOpening.minus(Duration.between(start, wallAtOpening));
        Duration away = Duration.between(carried.lastAt(), wallAtOpening);
        if (away.plus(TOLERANCE).isNegative()) {
            atOpening = Optional.of(new ClockChange(wallAtOpening, away, usedAtOpening));
        }
    }

    /**
     * @param used so far
     * @param change of the wall clock since the last reading; each is told once
     */
    public record Reading(Duration used, Optional<ClockChange> change) {}

    /** To be called now and then; what happens to the clock between two readings is seen as one change. */
    public synchronized Reading read() {
        Instant wall = clocks.wall().instant();
        Duration passed = Duration.ofNanos(clocks.monotonic().nanos() - nanosAtOpening);
        Duration ahead = Duration.between(wallAtOpening, wall).minus(passed);
        boolean lagged = level.compareTo(counted) < 0;
        if (ahead.compareTo(counted) > 0) {
            gained = gained.plus(ahead.minus(counted));
            counted = ahead;
        }
        Duration used = usedAtOpening.plus(passed).plus(gained);
        if (atOpening.isPresent()) {
            Optional<ClockChange> first = atOpening;
            atOpening = Optional.empty();
            return new Reading(used, first);
        }
        return new Reading(used, change(ahead, lagged).map(by -> new ClockChange(wall, by, used)));
    }

    private Optional<Duration> change(Duration ahead, boolean lagged) {
        Duration by = ahead.minus(level);
        boolean large = by.abs().compareTo(TOLERANCE) > 0;
        if (by.isNegative() && !large) {
            return Optional.empty();
        }
        level = ahead;
        return large && (by.isNegative() || lagged) ? Optional.of(by) : Optional.empty();
    }
}
