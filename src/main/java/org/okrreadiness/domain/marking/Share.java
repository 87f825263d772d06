package org.okrreadiness.domain.marking;

/**
 * A share of a whole.
 *
 * @param percent 0 to 100
 */
public record Share(int percent) {

    public static final Share NONE = new Share(0);

    public Share {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A share lies between 0 and 100 per cent, not " + percent);
        }
    }

    /** 0 to 1. */
    public double fraction() {
        return percent / 100.0;
    }
}
