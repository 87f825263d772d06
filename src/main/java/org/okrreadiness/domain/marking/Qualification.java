package org.okrreadiness.domain.marking;

import java.util.Objects;

/**
 * What a marker reaches on each criterion of the reference answers of a task before marking it.
 *
 * @param exact least share of levels that are the definitive ones
 * @param adjacent least share of levels that are at most one away; not below {@code exact}
 */
public record Qualification(Share exact, Share adjacent) {

    public Qualification {
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(adjacent, "adjacent");
        if (adjacent.percent() < exact.percent()) {
            throw new IllegalArgumentException("Every exact level is an adjacent one too");
        }
    }
}
