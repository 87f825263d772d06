package org.okrreadiness.service;

/** Counts time evenly from some moment on, whatever becomes of the clock on the wall. It may or may not stand still while a machine sleeps. */
public interface MonotonicClock {

    /** Nanoseconds since a moment that stays the same while the program runs and means nothing by itself. */
    long nanos();

    static MonotonicClock system() {
        return System::nanoTime;
    }
}
