package org.okrreadiness.decide.vet;

/** How a point, or a criterion, stands. In the order of what it is worth; only {@code PARTLY} is a criterion's alone. */
public enum Standing {
    /** It is not there, and nobody claims it. */
    NOT_OFFERED,
    /** Evidence speaks against what is claimed. */
    CONTRADICTED,
    /** Nobody said. A risk, not a zero. */
    UNANSWERED,
    /** Somebody says so, and nothing shows it. */
    CLAIMED,
    /** Every point has been answered; some are there, others are not. */
    PARTLY,
    /** Evidence shows it. */
    SUPPORTED;

    /** Whether something has still to be asked. */
    public boolean isOpen() {
        return this == CONTRADICTED || this == UNANSWERED || this == CLAIMED;
    }
}
