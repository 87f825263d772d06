package org.okrreadiness.decide.vet;

/** How a point, or a criterion, stands. In the order of what it is worth. */
public enum Standing {
    /** It is not there, and nobody claims it. */
    NOT_OFFERED,
    /** Evidence speaks against what is claimed. */
    CONTRADICTED,
    /** Nobody said. A risk, not a zero. */
    UNANSWERED,
    /** Somebody says so, and nothing shows it. */
    CLAIMED,
    /** Evidence shows some of a point; of a criterion every point is answered, and not all of it is there. */
    PARTLY,
    /** Evidence shows it. */
    SUPPORTED;

    /** Whether something has still to be asked. */
    public boolean isOpen() {
        return this == CONTRADICTED || this == UNANSWERED || this == CLAIMED;
    }
}
