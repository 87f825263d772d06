package org.okrreadiness.domain.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much time an attempt has taken, from its events: the clock of the machine counts from one to the next, whether the program was
 * open or not, and where it went backwards nothing is given back.
 *
 * @param used up to the last event
 * @param lastAt what the clock said then
 * @param changes that were noticed, in their order
 */
public record TimeSpent(Duration used, Instant lastAt, List<ClockChange> changes) {

    public TimeSpent {
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(lastAt, "lastAt");
        changes = List.copyOf(changes);
    }

    /** Nothing yet. */
    public static TimeSpent from(Instant start) {
        return new TimeSpent(Duration.ZERO, start, List.of());
    }

    /** After something that happened at this time. */
    public TimeSpent until(Instant at) {
        Duration passed = Duration.between(lastAt, at);
        return new TimeSpent(passed.isNegative() ? used : used.plus(passed), at, changes);
    }

    /** After a change of the clock, which says itself how much was used. */
    public TimeSpent with(ClockChange change) {
        List<ClockChange> all = new ArrayList<>(changes);
        all.add(change);
        return new TimeSpent(change.used().compareTo(used) < 0 ? used : change.used(), change.at(), all);
    }
}
