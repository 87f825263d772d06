package org.okrreadiness.decide.need;

import java.util.List;

/**
 * How likely a cause is, and why.
 *
 * @param decibans weight of all evidence on top of the prior, where all that speaks against it counts no more than the method allows and
 *     the whole stays within its limit; 10 is ten to one, -10 one to ten
 * @param evidenceFor the strongest first
 * @param evidenceAgainst the strongest first
 */
public record CauseBalance(
        Cause cause,
        double prior,
        double decibans,
        Standing standing,
        List<Evidence> evidenceFor,
        List<Evidence> evidenceAgainst) {

    public CauseBalance {
        evidenceFor = List.copyOf(evidenceFor);
        evidenceAgainst = List.copyOf(evidenceAgainst);
    }

    /** What may be said of a cause. */
    public enum Standing {
        LIKELY,
        POSSIBLE,
        /** Known to be in order. */
        SOUND,
        /** Nobody said anything that bears on it. */
        UNKNOWN
    }

    /** From 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(10, -decibans / 10));
    }
}
