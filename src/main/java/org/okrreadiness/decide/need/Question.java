package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Something nobody has answered yet, nobody has seen, or seats contradict one another about, and what its answer would lead to.
 *
 * @param askedOf seats that can know
 * @param outcomes the help that would come first, for each answer on the scale, if somebody had seen it; while too little
 *     is known, as if it were enough
 * @param changes for how many of the five answers that is another help than now
 */
public record Question(Statement statement, Set<Seat> askedOf, Map<Frequency, Help> outcomes, int changes) {

    public Question {
        askedOf = Set.copyOf(askedOf);
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }
}
