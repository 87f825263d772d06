package org.okrreadiness.domain.rubric;

/** Who settles a mark. */
public enum Route {
    /** The machine's mark stands. */
    AUTO,
    /** The machine's mark is a proposal; a trainer decides. */
    TRAINER
}
