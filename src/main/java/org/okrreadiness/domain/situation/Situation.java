package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;

/**
 * All a scorer may know about the case a text was written for.
 *
 * @param concepts the ideas that matter
 * @param metrics the measures
 * @param priorities what the strategy asks for
 * @param aspects what a strong set covers; empty outside write tasks
 * @param prose the case as the participant read it, exhibits and task included; words copied from it earn nothing
 */
public record Situation(
        List<Concept> concepts,
        List<MetricDefinition> metrics,
        List<Priority> priorities,
        List<Aspect> aspects,
        String prose) {

    /** No case at all: a line read on its own. */
    public static final Situation NONE = new Situation(List.of(), List.of(), List.of(), List.of(), "");

    public Situation {
        concepts = List.copyOf(concepts);
        metrics = List.copyOf(metrics);
        priorities = List.copyOf(priorities);
        aspects = List.copyOf(aspects);
        Objects.requireNonNull(prose, "prose");
    }

    public boolean isKnown() {
        return !equals(NONE);
    }
}
