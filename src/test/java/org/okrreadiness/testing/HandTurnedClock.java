package org.okrreadiness.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.MonotonicClock;

/**
 * A wall clock that only moves when a test says so; it may also go back, as wall clocks do. Beside it a monotonic clock that goes on
 * with it and never back.
 */
public final class HandTurnedClock extends Clock implements MonotonicClock {

    private Instant now;
    private long nanos = 7_000_000_000L;

    public HandTurnedClock(String start) {
        this.now = Instant.parse(start);
    }

    public void advance(Duration by) {
        now = now.plus(by);
        nanos += Math.max(0, by.toNanos());
    }

    /** Only the wall clock: somebody sets it, or the machine sleeps. */
    public void set(Duration by) {
        now = now.plus(by);
    }

    /** The machine starts anew: the monotonic clock begins somewhere else. */
    public void restart() {
        nanos = -nanos / 3;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    /** Both clocks. */
    public Clocks clocks() {
        return new Clocks(this, this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock stays in UTC");
    }
}
