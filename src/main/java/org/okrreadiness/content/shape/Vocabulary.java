package org.okrreadiness.content.shape;

import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskKind;

/** All words a pack can choose from. */
public final class Vocabulary {

    public static final Words<Competency> COMPETENCIES = Words.of(Competency.class);
    public static final Words<Track> TRACKS = Words.of(Track.class);
    public static final Words<Mode> MODES = Words.of(Mode.class);
    public static final Words<Phase> PHASES = Words.of(Phase.class);
    public static final Words<CutScores.Method> CUT_METHODS = Words.of(CutScores.Method.class);
    public static final Words<Measurement.Basis> BASES = Words.of(Measurement.Basis.class);
    public static final Words<DefectKind> DEFECT_KINDS = Words.of(DefectKind.class);
    public static final Words<Ground> GROUNDS = Words.of(Ground.class);
    public static final Words<Cause> CAUSES = Words.of(Cause.class);
    public static final Words<Help> HELPS = Words.of(Help.class);
    public static final Words<Decision> DECISIONS = Words.of(Decision.class);
    public static final Words<Provenance.Source> SOURCES = Words.of(Provenance.Source.class);
    public static final Words<Exhibit.Chart.Shape> CHART_SHAPES = Words.of(Exhibit.Chart.Shape.class);
    public static final Words<School.DateInObjective> DATES_IN_OBJECTIVES = Words.of(School.DateInObjective.class);
    public static final Words<Polarity> BETTER = Words.of(
                    "higher", Polarity.HIGHER_IS_BETTER, "lower", Polarity.LOWER_IS_BETTER)
            .and("neither", Polarity.NEITHER);
    public static final Words<Indicator> INDICATORS =
            Words.of("leading", Indicator.LEADING, "lagging", Indicator.LAGGING);
    public static final Words<Direction> DIRECTIONS = Words.of(
                    "increase", Direction.INCREASE, "decrease", Direction.DECREASE)
            .and("hold", Direction.HOLD);
    /** Capitals, as trust grades are written everywhere. */
    public static final Words<Trust> TRUST =
            Words.of("A", Trust.A, "B", Trust.B).and("C", Trust.C);

    public static final Words<ExhibitKind> EXHIBIT_KINDS = Words.of(ExhibitKind.class);
    public static final Words<TaskKind> TASK_KINDS = Words.of(TaskKind.class);

    /** What an exhibit can be. */
    public enum ExhibitKind {
        MEMO,
        THREAD,
        TABLE,
        CHART,
        PEOPLE
    }

    private Vocabulary() {}
}
