package org.okrreadiness.statistics;

import java.util.Objects;

/**
 * Whether there were enough observations for a figure, so that whoever shows it can warn.
 *
 * @param n how many there were
 * @param needed how many it takes
 */
public record Sufficiency(int n, SampleSize needed) {

    /** How far a figure may be relied on, going by the number of observations alone; the worst first. */
    public enum Grounds {
        /** Not even worth a look without a warning. */
        TOO_FEW,
        /** Worth a look, no more. */
        ROUGH,
        /** Enough to rely on. */
        ENOUGH
    }

    public Sufficiency {
        Objects.requireNonNull(needed, "needed");
        if (n < 0) {
            throw new IllegalArgumentException("No fewer than none, not " + n);
        }
    }

    public Grounds grounds() {
        if (n < needed.toLook()) {
            return Grounds.TOO_FEW;
        }
        return n < needed.toClaim() ? Grounds.ROUGH : Grounds.ENOUGH;
    }

    /** How many more it takes to rely on the figure; 0 when there are enough. */
    public int missing() {
        return Math.max(0, needed.toClaim() - n);
    }

    /** The weaker of the two; of equally weak ones this. */
    public Sufficiency weaker(Sufficiency other) {
        return other.grounds().compareTo(grounds()) < 0 ? other : this;
    }
}
