package org.okrreadiness.service;

/** Who is at the desk. Decides what the window leads with; everything else stays within reach of everybody. */
public enum Seat {
    /** Takes part: goes on, begins, looks at results. */
    PARTICIPANT,
    /** Trains others: packs first. */
    TRAINER,
    /** Looks after records: what was handed in first. */
    RECORDS
}
