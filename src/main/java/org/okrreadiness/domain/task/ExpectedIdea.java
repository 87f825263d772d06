package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Something a full answer says.
 *
 * @param id unique in the task
 * @param text the idea and why it matters here, shown afterwards
 * @param weight how much of the answer it is worth, 1 to 5
 * @param ways the ways of saying it; any one will do
 */
public record ExpectedIdea(String id, String text, int weight, List<WayOfSaying> ways) {

    public ExpectedIdea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        ways = List.copyOf(ways);
    }
}
