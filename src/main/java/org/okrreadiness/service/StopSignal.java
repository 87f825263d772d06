package org.okrreadiness.service;

/** Whether whoever waits for long work has given it up; asked again and again by whoever does it. */
@FunctionalInterface
public interface StopSignal {

    StopSignal NEVER = () -> false;

    boolean isGiven();

    /** @throws StoppedException when it has been given up */
    default void requireNot() {
        if (isGiven()) {
            throw new StoppedException();
        }
    }
}
