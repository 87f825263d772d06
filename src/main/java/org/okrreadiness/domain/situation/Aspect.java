package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;

/**
 * Something a strong OKR set for this task covers.
 *
 * @param id unique in the task
 * @param text what it is, for people
 * @param metrics ids of the metrics that would show it
 * @param concepts ids of the concepts that would touch it
 */
public record Aspect(String id, String text, List<String> metrics, List<String> concepts) {

    public Aspect {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        metrics = List.copyOf(metrics);
        concepts = List.copyOf(concepts);
    }
}
