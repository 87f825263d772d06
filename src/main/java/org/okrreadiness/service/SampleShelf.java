package org.okrreadiness.service;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** A place for attempts that are there to be looked at, apart from everything people did. */
public interface SampleShelf {

    /**
     * Fills the shelf, whole or not at all; what stood on it before is gone.
     *
     * @param clock by which the attempts are dated
     * @param sit begins and hands in attempts in the store it is given; when it throws, the shelf stays empty
     */
    void fill(Clock clock, Consumer<AttemptStore> sit);

    /** The attempts on the shelf; empty when there are none. The shelf stays open until it is filled, cleared or closed. */
    Optional<AttemptStore> open();

    /** Leaves nothing behind. Does nothing when the shelf is empty. */
    void clear();

    /** What is open is closed; the attempts stay. */
    void close();
}
