package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.task.NewInformation;

/**
 * The answer to {@link NewInformation}.
 *
 * @param leanings news id to leaning, -2 to 2; news not yet judged is absent
 * @param confidence how sure the participant is of the leanings, 0 to 100 per cent; empty when not said
 * @param reason one line
 */
public record LeaningsGiven(Map<String, Integer> leanings, OptionalInt confidence, String reason) implements Response {

    public static final LeaningsGiven EMPTY = new LeaningsGiven(Map.of(), OptionalInt.empty(), "");

    public LeaningsGiven {
        leanings = Collections.unmodifiableSortedMap(new TreeMap<>(leanings));
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        if (leanings.values().stream().anyMatch(l -> l < NewInformation.AGAINST || l > NewInformation.FOR)) {
            throw new IllegalArgumentException("Leanings lie between -2 and 2: " + leanings);
        }
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return leanings.isEmpty() && confidence.isEmpty() && reason.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.leanings(this);
    }
}
