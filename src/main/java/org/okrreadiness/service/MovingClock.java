package org.okrreadiness.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved, for attempts that were never sat at the time they tell. */
final class MovingClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    MovingClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void moveTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }
}
