package org.okrreadiness.scoring.reading;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.MetricDefinition;

/**
 * What a line measures, or would measure if it named it better.
 *
 * @param kind what sort of thing is measured
 * @param family the family it belongs to; {@link MetricFamily#UNKNOWN} when no list and no case knows it
 * @param definition the case's own measure, when the words name one
 * @param span where the noun phrase stands
 * @param words the noun phrase as typed; empty when the line names nothing
 */
public record Measure(Kind kind, MetricFamily family, Optional<MetricDefinition> definition, Span span, String words) {

    /** Sorts of things measured. */
    public enum Kind {
        /** A known measure of customers, staff, the business or a process. */
        OUTCOME,
        /** People, and what they do or are. */
        PEOPLE,
        /** Turning up, being covered, being seen: stands in for a result. */
        ATTENDANCE,
        /** How busy the team is. */
        OWN_VOLUME,
        /** Things the team makes. */
        OWN_OUTPUT,
        /** How much of a plan is done. */
        PLAN,
        /** An attribute nobody has defined. */
        FUZZY,
        /** A noun no list knows. */
        UNKNOWN,
        /** No noun at all. */
        NONE
    }

    public Measure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    public boolean is(Kind... kinds) {
        for (Kind other : kinds) {
            if (kind == other) {
                return true;
            }
        }
        return false;
    }

    /** Something other than the team's own work. */
    public boolean isResult() {
        return is(Kind.OUTCOME, Kind.PEOPLE);
    }
}
