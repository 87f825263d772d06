package org.okrreadiness.domain.task;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names a task within its assessment.
 *
 * @param value lower-case letters, digits and hyphens, at most 60
 */
public record TaskId(String value) implements Comparable<TaskId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public TaskId {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A task is named with lower-case letters, digits and hyphens, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
