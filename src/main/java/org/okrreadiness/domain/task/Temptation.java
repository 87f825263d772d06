package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Somebody's loved project, or a number that is easy to promise.
 *
 * @param terms words by which it is recognised in a key result
 * @param reason why it does not belong there
 */
public record Temptation(List<String> terms, String reason) {
    public Temptation {
        terms = List.copyOf(terms);
        Objects.requireNonNull(reason, "reason");
    }
}
