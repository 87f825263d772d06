package org.okrreadiness.decide.cadence;

/** How often there is a check-in. */
public enum Rhythm {
    WEEKLY(1),
    FORTNIGHTLY(2);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** Whether it has a check-in in that week, counted from 1. The first week always has one. */
    boolean includes(int week) {
        return (week - 1) % weeks == 0;
    }
}
