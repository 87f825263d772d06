package org.okrreadiness.domain.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Competency;

/**
 * The scores from which the assessment calls a person ready, and how they were set.
 *
 * @param method how they were set
 * @param overall 0 to 100
 * @param competencies 0 to 100 for each competency of the blueprint
 * @param record who set them, when and on what grounds
 */
public record CutScores(Method method, int overall, Map<Competency, Integer> competencies, String record) {

    /** How a cut score was set. */
    public enum Method {
        /** The author's judgement, to be replaced by a panel or by data. */
        AUTHOR_JUDGEMENT,
        /** A panel's modified Angoff procedure. */
        ANGOFF,
        /** Borderline regression on trainers' global ratings. */
        BORDERLINE_REGRESSION
    }

    public CutScores {
        Objects.requireNonNull(method, "method");
        competencies = Collections.unmodifiableSortedMap(new TreeMap<>(competencies));
        Objects.requireNonNull(record, "record");
    }

    /** The competency's own cut, or the overall one where none is given. */
    public int of(Competency competency) {
        return competencies.getOrDefault(competency, overall);
    }
}
