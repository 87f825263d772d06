package org.okrreadiness.decide.vet;

/** What a part of an assessment tests. */
public enum Tested {
    /** What was said can be said again. */
    RECALL,
    /** A rule is applied to a plain case. */
    APPLICATION,
    /** Something has to be weighed up. */
    JUDGEMENT,
    /** Something is done or made, and that is marked. */
    PERFORMANCE
}
