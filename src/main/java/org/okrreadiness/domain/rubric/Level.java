package org.okrreadiness.domain.rubric;

/** The four levels of every criterion. Each is defensible by words somebody could underline. */
public enum Level {
    MISSING(0),
    EMERGING(1),
    SOUND(2),
    STRONG(3);

    private final int points;

    Level(int points) {
        this.points = points;
    }

    /** 0 to 3. */
    public int points() {
        return points;
    }

    /**
     * @param points 0 to 3
     * @throws IllegalArgumentException outside that range
     */
    public static Level of(int points) {
        if (points < 0 || points > 3) {
            throw new IllegalArgumentException("A level lies between 0 and 3, not " + points);
        }
        return values()[points];
    }
}
