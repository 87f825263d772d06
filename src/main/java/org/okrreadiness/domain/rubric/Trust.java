package org.okrreadiness.domain.rubric;

/** How far the machine's mark on a criterion may be relied on. */
public enum Trust {
    /** The machine may mark alone; only what it is unsure of goes to the trainer. */
    A,
    /** The machine proposes; doubtful cases go to the trainer. */
    B,
    /** The trainer decides; the machine only lists evidence. */
    C
}
