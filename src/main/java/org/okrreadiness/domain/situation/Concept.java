package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;

/**
 * An idea of the case and the words that signal it.
 *
 * @param id unique in the scenario
 * @param title for people
 * @param terms words and phrases; matched without regard to case and inflection, each may be several words
 */
public record Concept(String id, String title, List<String> terms) {

    public Concept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        terms = List.copyOf(terms);
    }
}
