package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.task.JudgeResponses;

/**
 * The answer to {@link JudgeResponses}.
 *
 * @param ratings option id to rating, 1 to 5; options not yet rated are absent
 * @param confidence how sure the participant is of the ratings, 0 to 100 per cent; empty when not said
 * @param reason one line
 */
public record RatingsGiven(Map<String, Integer> ratings, OptionalInt confidence, String reason) implements Response {

    public static final RatingsGiven EMPTY = new RatingsGiven(Map.of(), OptionalInt.empty(), "");

    public RatingsGiven {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        if (ratings.values().stream().anyMatch(r -> r < 1 || r > 5)) {
            throw new IllegalArgumentException("Ratings lie between 1 and 5: " + ratings);
        }
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return ratings.isEmpty() && confidence.isEmpty() && reason.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.ratings(this);
    }
}
