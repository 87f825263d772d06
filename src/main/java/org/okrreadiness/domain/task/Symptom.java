package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Something seen or said in an organisation.
 *
 * @param id unique in the task
 * @param causes to which it points, the best first; others are accepted
 * @param reason why it points there
 */
public record Symptom(String id, String text, List<Cause> causes, String reason) {
    public Symptom {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        causes = List.copyOf(causes);
    }
}
