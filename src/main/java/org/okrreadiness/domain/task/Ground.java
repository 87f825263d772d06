package org.okrreadiness.domain.task;

/** On what grounds something is dropped. */
public enum Ground {
    /** Nothing is lost by waiting. */
    CAN_WAIT,
    /** Good, but for none of the priorities. */
    SERVES_NO_PRIORITY,
    /** It rests on too little. */
    EVIDENCE_TOO_THIN,
    /** Business as usual: it is done without being a priority. */
    RUNS_ANYWAY,
    /** It costs more than it brings. */
    COSTS_TOO_MUCH,
    /** Something else has to come first. */
    NEEDS_ANOTHER_FIRST
}
