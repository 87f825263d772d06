package org.okrreadiness.domain.task;

import java.util.Objects;

/**
 * How much there is to spend.
 *
 * @param amount how many units, at least 1
 * @param unit what is spent, in the plural
 */
public record Capacity(int amount, String unit) {
    public Capacity {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1) {
            throw new IllegalArgumentException("A capacity is at least 1, not " + amount);
        }
    }
}
