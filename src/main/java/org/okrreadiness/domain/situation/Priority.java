package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;

/**
 * Something the organisation's strategy asks for.
 *
 * @param id unique in the scenario
 * @param text the line as the strategy puts it
 * @param concepts ids of the concepts by which a text can be seen to serve it
 */
public record Priority(String id, String text, List<String> concepts) {

    public Priority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        concepts = List.copyOf(concepts);
    }
}
