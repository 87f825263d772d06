package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Something somebody wants done.
 *
 * @param id unique in the task
 * @param text who wants what
 * @param cost how much of the capacity it takes, at least 1
 * @param worth what it is worth here, 0 to 10
 * @param grounds on which dropping it holds, the best first; empty where none holds
 * @param reason why it is worth that, and why dropping it holds or does not
 */
public record Wish(String id, String text, int cost, double worth, List<Ground> grounds, String reason) {
    public Wish {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        grounds = List.copyOf(grounds);
        if (cost < 1) {
            throw new IllegalArgumentException("A wish costs at least 1, not " + cost);
        }
        if (!(worth >= 0 && worth <= 10)) {
            throw new IllegalArgumentException("A worth lies between 0 and 10, not " + worth);
        }
    }
}
