package org.okrreadiness.domain.marking;

/** What an answer with definitive marks is for. */
public enum ReferenceUse {
    /** The definitive mark shows at once, with its reason. */
    PRACTICE,
    /** Decides whether a marker may mark the task; the definitive marks show when all were marked. */
    QUALIFICATION,
    /** Comes among the others, unannounced. */
    SEED
}
