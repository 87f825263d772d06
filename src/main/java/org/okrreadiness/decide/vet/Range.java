package org.okrreadiness.decide.vet;

/**
 * What a share is at least and at most, given what is known.
 *
 * @param low 0 to 1
 * @param high {@code low} to 1
 */
public record Range(double low, double high) {

    /** Nothing is known. */
    public static final Range UNKNOWN = new Range(0, 1);

    /** Certainly nothing. */
    public static final Range NONE = new Range(0, 0);

    /** Certainly all. */
    public static final Range ALL = new Range(1, 1);

    /** Differences below it come from calculating with fractions. */
    private static final double SAME = 1e-9;

    /** @throws IllegalArgumentException when it is out of order or leaves 0 to 1 by more than calculating explains */
    public Range {
        if (!(low >= -SAME && low <= high + SAME && high <= 1 + SAME)) {
            throw new IllegalArgumentException(
                    "A share lies between 0 and 1, its least below its most: " + low + ", " + high);
        }
        low = Math.min(1, Math.max(0, low));
        high = Math.min(1, Math.max(low, high));
    }

    /** Exactly this much. */
    public static Range of(double share) {
        return new Range(share, share);
    }

    /** Whether nothing that is still open can change it. */
    public boolean isSettled() {
        return high - low <= SAME;
    }

    /** Whether there is certainly none of it. */
    public boolean isNone() {
        return high <= SAME;
    }

    /** Whether it is certainly the whole. */
    public boolean isAll() {
        return low >= 1 - SAME;
    }

    /** Whether this is at least as much as another, however open answers to either turn out. */
    boolean isSurelyAtLeast(Range other) {
        return low >= other.high - SAME;
    }

    /** Whether this is more than another, however open answers turn out. */
    boolean isSurelyMoreThan(Range other) {
        return low > other.high + SAME;
    }

    /** Whether a narrower statement that agrees with this one. */
    boolean holds(Range narrower) {
        return narrower.low >= low - SAME && narrower.high <= high + SAME;
    }
}
