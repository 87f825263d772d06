package org.okrreadiness.service.trainer;

import java.time.Duration;
import java.time.Instant;
import org.okrreadiness.service.Clocks;

/**
 * Locks when nobody has done anything for a while. It has no thread: whoever shows the workspace says when somebody did something, and
 * looks now and then.
 *
 * <p>Of the two clocks the one that went further counts: a machine that slept may have stood still by its monotonic clock, and a wall
 * clock can be set back.
 */
public final class IdleLock {

    private final Duration after;
    private final Clocks clocks;
    private final Runnable lock;
    private Instant wall;
    private long nanos;
    private boolean locked;

    /** @param lock what to do, once */
    public IdleLock(Duration after, Clocks clocks, Runnable lock) {
        if (after.isZero() || after.isNegative()) {
            throw new IllegalArgumentException("Some time must pass first");
        }
        this.after = after;
        this.clocks = clocks;
        this.lock = lock;
        this.wall = clocks.wall().instant();
        this.nanos = clocks.monotonic().nanos();
    }

    /** Somebody pressed a key or moved the pointer. It comes too late when the time was over before. */
    public void touch() {
        look();
        wall = clocks.wall().instant();
        nanos = clocks.monotonic().nanos();
    }

    /** Locks when it is time. */
    public void look() {
        if (!locked && left().isZero()) {
            locked = true;
            lock.run();
        }
    }

    /** How long until it locks if nobody does anything; zero when it is time. */
    public Duration left() {
        Duration byWall = Duration.between(wall, clocks.wall().instant());
        Duration byMonotonic = Duration.ofNanos(clocks.monotonic().nanos() - nanos);
        Duration idle = byWall.compareTo(byMonotonic) > 0 ? byWall : byMonotonic;
        Duration left = after.minus(idle);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
