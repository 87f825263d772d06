package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Quantity;

/**
 * A quantity and the part it plays in the line.
 *
 * @param role the part
 * @param quantity value and unit
 * @param span where, comparing words included
 * @param words as typed
 */
public record Amount(Role role, Quantity quantity, Span span, String words) {

    /** Parts a quantity can play. */
    public enum Role {
        /** Where the measure stands today. */
        BASELINE,
        /** Where it should get to. */
        TARGET,
        /** By how much it should move. */
        DELTA,
        /** How many of the team's own outputs. */
        OUTPUT_COUNT,
        /** A number inside the definition of the measure: within 7 days, the top 5. */
        CONDITION,
        /** What a rate is counted over: per 1,000. */
        DENOMINATOR
    }

    public Amount {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    /** True when {@code condition} holds for one of {@code amounts} at least. */
    static boolean any(List<Amount> amounts, Predicate<Amount> condition) {
        for (Amount amount : amounts) {
            if (condition.test(amount)) {
                return true;
            }
        }
        return false;
    }

    /** The first of {@code amounts} with that part; null when there is none. */
    static Amount first(List<Amount> amounts, Role role) {
        for (Amount amount : amounts) {
            if (amount.role == role) {
                return amount;
            }
        }
        return null;
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** The number itself. */
    public double value() {
        return quantity.value();
    }

    public Quantity.Unit unit() {
        return quantity.unit();
    }
}
