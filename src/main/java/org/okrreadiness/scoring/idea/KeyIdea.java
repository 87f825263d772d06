package org.okrreadiness.scoring.idea;

import java.util.List;
import java.util.Objects;

/**
 * One idea an answer is looked through for.
 *
 * @param id unique in its key
 * @param weight how much of the answer it is worth, at least 1
 * @param ways the ways of saying it; any one will do. A way is a list of concepts that all have to be there, a concept a list of phrases
 *     of which any one will do
 */
public record KeyIdea(String id, int weight, List<List<List<String>>> ways) {

    public KeyIdea {
        Objects.requireNonNull(id, "id");
        ways = List.copyOf(ways);
        if (weight < 1 || ways.isEmpty() || ways.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("An idea needs a weight and ways of saying it: " + id);
        }
    }
}
