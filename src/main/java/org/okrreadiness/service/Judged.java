package org.okrreadiness.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.Verdict;

/**
 * What can be said of an attempt beyond its marks.
 *
 * @param verdict empty where single tasks were practised
 * @param settlement what would settle an open verdict
 * @param exercises what to practise next, the largest gain first
 */
public record Judged(Optional<Verdict> verdict, Settlement settlement, List<Exercise> exercises) {

    /** Nothing, as after a practice of single tasks. */
    public static final Judged NOTHING = new Judged(Optional.empty(), new Settlement(List.of(), 0, 0), List.of());

    public Judged {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(settlement, "settlement");
        exercises = List.copyOf(exercises);
    }
}
