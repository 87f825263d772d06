package org.okrreadiness.domain.rubric;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The permanent name of a criterion, for example {@code K1}. It never changes its meaning once a rubric with it has shipped.
 *
 * @param value one or two capital letters followed by one or two digits
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9]{1,2}");

    public CriterionId {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A criterion is named like K1 or O3, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
