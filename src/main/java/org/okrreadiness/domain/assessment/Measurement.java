package org.okrreadiness.domain.assessment;

import java.util.Objects;

/**
 * How far single tasks can be relied on. Every statement about uncertainty rests on these figures, so each says where they come from.
 *
 * @param basis whether they were assumed or found
 * @param singleTask reliability of one task, 0 to 1: how far the scores of two tasks from different cases go together across people
 * @param sameCase how much more two tasks of the same case go together, 0 to 1; with {@code singleTask} at most 1
 * @param spread standard deviation of one task's score across people, in points, above 0
 * @param persons how many people's results they rest on; 0 when assumed
 * @param record on what grounds, in words
 */
public record Measurement(Basis basis, double singleTask, double sameCase, double spread, int persons, String record) {

    /** Where the figures come from. */
    public enum Basis {
        /** Taken from what is usual for tasks of this kind, until there are results. */
        ASSUMED,
        /** Found in the results of people who sat the assessment. */
        COHORT
    }

    /**
     * What holds where nothing is known. One task is taken to be as reliable as judgement tasks in performance assessments usually are,
     * about .20, so that it takes sixteen independent ones to reach .80 (Spearman-Brown).
     */
    public static final Measurement ASSUMED = new Measurement(Basis.ASSUMED, 0.20, 0.05, 25, 0, "");

    public Measurement {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(record, "record");
        if (!(singleTask >= 0 && sameCase >= 0 && singleTask + sameCase <= 1)) {
            throw new IllegalArgumentException("Reliabilities lie between 0 and 1 and add up to no more than 1");
        }
        if (!(spread > 0 && spread <= 50)) {
            throw new IllegalArgumentException("Scores from 0 to 100 spread by more than 0 and at most 50 points");
        }
        if (persons < 0 || (basis == Basis.ASSUMED) != (persons == 0)) {
            throw new IllegalArgumentException("Figures that were found rest on people, assumed ones on nobody");
        }
    }
}
