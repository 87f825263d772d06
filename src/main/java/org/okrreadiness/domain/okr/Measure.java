package org.okrreadiness.domain.okr;

import java.util.Objects;

/**
 * What is measured, as the participant filled it in beside the sentence. Empty strings stand for fields left open.
 *
 * @param metric the name of the measure, for example "median response time"
 * @param unit the unit or countable thing, for example "hours"
 * @param source where the figure can be looked up
 */
public record Measure(String metric, String unit, String source) {

    public static final Measure UNSTATED = new Measure("", "", "");

    public Measure {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
    }
}
