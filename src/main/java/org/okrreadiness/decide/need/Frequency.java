package org.okrreadiness.decide.need;

import java.util.List;
import java.util.Optional;

/** How often a statement is true. */
public enum Frequency {
    NEVER,
    RARELY,
    SOMETIMES,
    OFTEN,
    ALWAYS,
    /** An answer like any other that counts for nothing and against nobody. */
    DONT_KNOW;

    /** The five that say something, from never to always. */
    public static final List<Frequency> SCALE = List.of(NEVER, RARELY, SOMETIMES, OFTEN, ALWAYS);

    public boolean isKnown() {
        return this != DONT_KNOW;
    }

    /** Steps from never: 0 to 4. Only for those on the scale. */
    public int steps() {
        if (!isKnown()) {
            throw new IllegalStateException("Not on the scale: " + this);
        }
        return ordinal();
    }

    /** So many steps further on the scale, or nothing beyond its end. */
    public Optional<Frequency> moved(int steps) {
        int to = steps() + steps;
        return to >= 0 && to < SCALE.size() ? Optional.of(SCALE.get(to)) : Optional.empty();
    }
}
