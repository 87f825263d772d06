package org.okrreadiness.statistics.marker;

import java.util.Objects;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Figure;

/**
 * How much less a marker gives than markers on average.
 *
 * @param marker who
 * @param figure above 0 for a severe marker, with its 95% interval, judged by {@link org.okrreadiness.statistics.SampleSize#SEVERITY}: in
 *     markings where it is in logits, in answers shared with another marker where it is in points
 * @param standardError in the same unit; empty when the data do not give one
 */
public record Severity(int marker, Figure figure, OptionalDouble standardError) {

    public Severity {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(standardError, "standardError");
    }
}
