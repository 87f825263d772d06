package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Something that sounds right and does not hold.
 *
 * @param id unique in the task
 * @param text the idea, shown afterwards
 * @param reason why it does not hold here
 * @param ways the ways of saying it; any one will do
 */
public record WrongIdea(String id, String text, String reason, List<WayOfSaying> ways) {

    public WrongIdea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        ways = List.copyOf(ways);
    }
}
