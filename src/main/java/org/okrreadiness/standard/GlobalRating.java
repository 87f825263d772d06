package org.okrreadiness.standard;

/** What a trainer says of a person as a whole, whatever the score. The steps are equally far apart. */
public enum GlobalRating {
    CLEARLY_BELOW,
    BELOW,
    BORDERLINE,
    ABOVE,
    CLEARLY_ABOVE;

    /** 1 (clearly below) to 5 (clearly above). */
    public int points() {
        return ordinal() + 1;
    }
}
