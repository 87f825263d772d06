package org.okrreadiness.task;

import java.time.Duration;

/** Runs something later, on the thread that owns the screen. Tests turn the clock by hand. */
public interface Delay {

    Pending after(Duration wait, Runnable action);

    /** The time that has passed since some fixed moment; never goes back. */
    Duration elapsed();

    /** Something that has not happened yet. */
    interface Pending {
        void cancel();
    }
}
