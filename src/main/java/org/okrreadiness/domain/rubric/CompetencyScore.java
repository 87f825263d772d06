package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * How far one competency was shown.
 *
 * @param competency which
 * @param score 0 to 100, the weighted mean of the tasks that bear on it
 * @param tasks how many tasks that rests on, at least 1
 * @param cut the score, 0 to 100, from which the assessment calls the competency ready
 */
public record CompetencyScore(Competency competency, int score, int tasks, int cut) {

    public CompetencyScore {
        Objects.requireNonNull(competency, "competency");
        if (tasks < 1) {
            throw new IllegalArgumentException("A competency score rests on at least one task");
        }
    }

    public boolean reachesCut() {
        return score >= cut;
    }
}
