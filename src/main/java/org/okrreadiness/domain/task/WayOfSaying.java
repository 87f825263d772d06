package org.okrreadiness.domain.task;

import java.util.List;

/**
 * One way of saying an idea: concepts that stand close together in one sentence.
 *
 * @param concepts all of them have to be there; each is a list of phrases of which any one will do
 */
public record WayOfSaying(List<List<String>> concepts) {

    public WayOfSaying {
        concepts = concepts.stream().map(List::copyOf).toList();
    }
}
