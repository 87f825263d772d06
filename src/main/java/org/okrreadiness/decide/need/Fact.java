package org.okrreadiness.decide.need;

import java.util.OptionalInt;

/**
 * Something that is known already.
 *
 * @param value 0 to 100
 * @param people how many people, or planned meetings, it is taken from, if that is known
 * @param source where it comes from, in words to be shown; may be empty
 */
public record Fact(FactKind kind, double value, OptionalInt people, String source) {

    public Fact {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException("Not from 0 to 100: " + value);
        }
    }
}
