package org.okrreadiness.domain.task;

/** What happens to a key result when its cycle has ended. */
public enum Decision {
    /** It goes on as it is. */
    KEEP,
    /** It goes on with another measure, target or scope. */
    CHANGE,
    /** It ends. */
    DROP
}
