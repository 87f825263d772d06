package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.ScoreAndReset;

/**
 * The answer to {@link ScoreAndReset}.
 *
 * @param grades key result id to grade, 0.0 to 1.0; those not yet graded are absent
 * @param decisions key result id to decision; those not yet decided are absent
 * @param learning what was learned
 * @param confidence how sure the participant is of the grades, 0 to 100 per cent; empty when not said
 */
public record ScoresGiven(
        Map<String, Double> grades, Map<String, Decision> decisions, String learning, OptionalInt confidence)
        implements Response {

    public static final ScoresGiven EMPTY = new ScoresGiven(Map.of(), Map.of(), "", OptionalInt.empty());

    public ScoresGiven {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
        Objects.requireNonNull(learning, "learning");
        Objects.requireNonNull(confidence, "confidence");
        if (grades.values().stream().anyMatch(g -> !(g >= 0 && g <= 1))) {
            throw new IllegalArgumentException("Grades lie between 0 and 1: " + grades);
        }
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return grades.isEmpty() && decisions.isEmpty() && learning.isBlank() && confidence.isEmpty();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.scores(this);
    }
}
