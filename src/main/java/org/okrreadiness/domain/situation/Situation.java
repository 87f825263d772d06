package org.okrreadiness.domain.situation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All a scorer may know about the case a text was written for.
 *
 * @param concepts the ideas that matter
 * @param metrics the measures
 * @param priorities what the strategy asks for
 * @param aspects what a strong set covers; empty outside write tasks
 * @param cycle the time goals are set for; empty when the case does not say
 * @param prose the case as the participant read it, exhibits and task included; words copied from it earn nothing
 */
public record Situation(
        List<Concept> concepts,
        List<MetricDefinition> metrics,
        List<Priority> priorities,
        List<Aspect> aspects,
        Optional<Cycle> cycle,
        String prose) {

    /** No case at all: a line read on its own. */
    public static final Situation NONE = new Situation(List.of(), List.of(), List.of(), List.of(), "");

    public Situation {
        concepts = List.copyOf(concepts);
        metrics = List.copyOf(metrics);
        priorities = List.copyOf(priorities);
        aspects = List.copyOf(aspects);
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(prose, "prose");
    }

    /** A case that does not say when. */
    public Situation(
            List<Concept> concepts,
            List<MetricDefinition> metrics,
            List<Priority> priorities,
            List<Aspect> aspects,
            String prose) {
        this(concepts, metrics, priorities, aspects, Optional.empty(), prose);
    }

    /** The same case, asking for other aspects and with words of its own beside its prose. */
    public Situation asking(List<Aspect> asked, String words) {
        return new Situation(concepts, metrics, priorities, asked, cycle, prose + "\n\n" + words);
    }

    /** The same case in another cycle. */
    public Situation during(Cycle time) {
        return new Situation(concepts, metrics, priorities, aspects, Optional.of(time), prose);
    }

    public boolean isKnown() {
        return !equals(NONE);
    }
}
