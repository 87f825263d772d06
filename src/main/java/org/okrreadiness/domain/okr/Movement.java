package org.okrreadiness.domain.okr;

import java.util.Objects;

/**
 * How far a measure should move and by when, as the participant filled it in. Values stay strings: "about 40", "12,5" and "?" are
 * all things people write, and all of them matter to a marker.
 *
 * @param baseline the value today
 * @param target the value aimed at
 * @param direction the way it should move
 * @param due the day or period by which it should be reached
 */
public record Movement(String baseline, String target, Direction direction, String due) {

    public static final Movement UNSTATED = new Movement("", "", Direction.UNSTATED, "");

    public Movement {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(due, "due");
    }
}
