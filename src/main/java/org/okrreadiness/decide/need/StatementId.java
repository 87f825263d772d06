package org.okrreadiness.decide.need;

import java.util.Objects;

/** The permanent name of a statement, in kebab-case. */
public record StatementId(String value) implements Comparable<StatementId> {

    public StatementId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
