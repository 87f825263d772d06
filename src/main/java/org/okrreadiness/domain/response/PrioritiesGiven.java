package org.okrreadiness.domain.response;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;

/**
 * The answer to {@link Prioritise}.
 *
 * @param chosen the ids of the wishes chosen
 * @param grounds id of a wish that is dropped to the ground for it; a wish without one yet is absent
 * @param confidence how sure the participant is of the choice, 0 to 100 per cent; empty when not said
 * @param reason one line
 */
public record PrioritiesGiven(Set<String> chosen, Map<String, Ground> grounds, OptionalInt confidence, String reason)
        implements Response {

    public static final PrioritiesGiven EMPTY = new PrioritiesGiven(Set.of(), Map.of(), OptionalInt.empty(), "");

    public PrioritiesGiven {
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
        grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return chosen.isEmpty() && grounds.isEmpty() && confidence.isEmpty() && reason.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.priorities(this);
    }
}
