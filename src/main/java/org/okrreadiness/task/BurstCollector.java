package org.okrreadiness.task;

import java.time.Duration;

/**
 * Gathers a burst of changes into one action: it runs once it has been quiet for a while, and at the latest some time after the first
 * change of the burst, so that somebody who never stops typing is served too.
 *
 * <p>Not safe for several threads; lives on the thread that owns the screen.
 */
public final class BurstCollector {

    private final Delay delay;
    private final Duration quiet;
    private final Duration atMost;
    private final Runnable action;
    private Duration burstBegan;
    private Delay.Pending pending;

    /**
     * @param quiet how long nothing may change before the action runs
     * @param atMost how long after the first change it runs at the latest
     */
    public BurstCollector(Delay delay, Duration quiet, Duration atMost, Runnable action) {
        this.delay = delay;
        this.quiet = quiet;
        this.atMost = atMost;
        this.action = action;
    }

    /** Something changed. */
    public void touch() {
        Duration now = delay.elapsed();
        if (burstBegan == null) {
            burstBegan = now;
        }
        if (pending != null) {
            pending.cancel();
        }
        Duration latest = burstBegan.plus(atMost).minus(now);
        pending = delay.after(latest.compareTo(quiet) < 0 ? latest : quiet, this::run);
    }

    /** Runs the action now if a burst is open; does nothing otherwise. */
    public void flush() {
        if (burstBegan != null) {
            run();
        }
    }

    public boolean isOpen() {
        return burstBegan != null;
    }

    private void run() {
        if (pending != null) {
            pending.cancel();
        }
        pending = null;
        burstBegan = null;
        action.run();
    }
}
