package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * A level and how far it may be relied on.
 *
 * @param level the level; for trust C a proposal that is not shown as a mark
 * @param confidence probability, 0 to 1, that a careful marker would give the same level
 * @param trust the criterion's grade
 * @param route who settles it
 */
public record Judgement(Level level, double confidence, Trust trust, Route route) {

    public Judgement {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(route, "route");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
    }
}
