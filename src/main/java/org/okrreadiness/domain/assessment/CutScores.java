package org.okrreadiness.domain.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Competency;

/**
 * The scores from which the assessment calls a person ready, and how they were set.
 *
 * @param method how they were set
 * @param overall 0 to 100
 * @param competencies 0 to 100 for each competency of the blueprint
 * @param record who set them, when and on what grounds
 * @param setting figures of how they were set
 */
public record CutScores(
        Method method, int overall, Map<Competency, Integer> competencies, String record, Setting setting) {

    /**
     * Figures of how they were set, as far as they are known.
     *
     * @param judges how many people judged, at least 1
     * @param rounds how often they judged, at least 1
     * @param standardError of the overall cut in points, 0 or more: how far it would scatter over other judges or other results
     * @param date when they were set
     */
    public record Setting(
            OptionalInt judges, OptionalInt rounds, OptionalDouble standardError, Optional<LocalDate> date) {

        /** Nothing is known but the record. */
        public static final Setting UNKNOWN =
                new Setting(OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), Optional.empty());

        public Setting {
            Objects.requireNonNull(judges, "judges");
            Objects.requireNonNull(rounds, "rounds");
            Objects.requireNonNull(standardError, "standardError");
            Objects.requireNonNull(date, "date");
        }
    }

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
        Objects.requireNonNull(setting, "setting");
    }

    /** Where nothing is known but the record. */
    public CutScores(Method method, int overall, Map<Competency, Integer> competencies, String record) {
        this(method, overall, competencies, record, Setting.UNKNOWN);
    }

    /** The competency's own cut, or the overall one where none is given. */
    public int of(Competency competency) {
        return competencies.getOrDefault(competency, overall);
    }
}
