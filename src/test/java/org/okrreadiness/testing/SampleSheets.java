package org.okrreadiness.testing;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;

/** A sheet made by hand: one answered task with two marks, one unanswered task. */
public final class SampleSheets {

    private SampleSheets() {}

    public static ScoreSheet sheet() {
        ArtefactScore keyResult = new ArtefactScore(
                Part.keyResult(1),
                "key-result@1.0",
                67,
                List.of(sureMark(), doubtfulMark()),
                List.of("GATE_K1", "COPY"));
        return new ScoreSheet(
                "practitioner@1.0.0#" + "0f".repeat(32),
                new ScorerVersions("1.0", "2", "1.1", "balanced@1.0"),
                34,
                List.of(
                        new CompetencyScore(Competency.WRITING, 34, 2, 60),
                        new CompetencyScore(Competency.CHALLENGE_AND_COACHING, 0, 1, 55)),
                List.of(
                        new TaskScore("timetable-write", true, 67, List.of(keyResult)),
                        new TaskScore("timetable-judge", false, 0, List.of())));
    }

    private static Mark sureMark() {
        return new Mark(
                new CriterionId("K1"),
                new Judgement(Level.STRONG, 0.93, Trust.A, Route.AUTO),
                Phrase.of("because.K1.outcome", "Raise", "sailings on time"),
                Optional.empty(),
                List.of(
                        new Evidence(EvidenceCode.DIRECTION_VERB, Part.keyResult(1), new Span(0, 5), "Raise"),
                        new Evidence(
                                EvidenceCode.BASELINE_TARGET,
                                Part.keyResult(1),
                                new Span(23, 40),
                                "from 81 % to 90 %")));
    }

    private static Mark doubtfulMark() {
        return new Mark(
                new CriterionId("K7"),
                new Judgement(Level.EMERGING, 0.002, Trust.C, Route.TRAINER),
                Phrase.of("because.K7.proposal"),
                Optional.of(Phrase.of("question.K7", "on time")),
                List.of());
    }
}
