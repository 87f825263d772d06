package org.okrreadiness.standard;

import java.util.Objects;
import java.util.OptionalDouble;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.statistics.Figure;

/**
 * A cut as a study gives it.
 *
 * @param figure 0 to 100 points, with its interval and whether there were enough judges or persons for it; always has a value
 * @param standardError in points; empty for a single judge
 * @param rounds how often judges judged; 0 where nobody judged tasks
 */
public record FoundCut(CutScores.Method method, Figure figure, OptionalDouble standardError, int rounds) {

    public FoundCut {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(standardError, "standardError");
    }

    /** The whole score from which somebody passes. */
    public int points() {
        return (int) Math.round(figure.value().orElseThrow());
    }

    /** How many judges, or how many rated persons, it rests on. */
    public int n() {
        return figure.sufficiency().n();
    }
}
