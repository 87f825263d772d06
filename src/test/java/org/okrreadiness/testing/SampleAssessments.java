package org.okrreadiness.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;

/** A small assessment made by hand, for tests that need one to sit and not one to mark. */
public final class SampleAssessments {

    public static final TaskId WRITE = new TaskId("timetable-write");
    public static final TaskId CRITIQUE = new TaskId("timetable-critique");
    public static final TaskId JUDGE = new TaskId("timetable-judge");

    private SampleAssessments() {}

    /** Three tasks, all of the kind that needs the least to be made. */
    public static Assessment threeTasks() {
        Scenario scenario = new Scenario(
                "winter-timetable",
                "The winter timetable",
                new Scenario.Setting("Island Lines", "ferries", "Norway", 340, "You lead the timetable team."),
                "The winter timetable starts in six weeks.",
                List.of(),
                Situation.NONE,
                Stream.of(WRITE, CRITIQUE, JUDGE).map(SampleAssessments::task).toList());
        return new Assessment(
                new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32)),
                new Assessment.About("OKR practitioner", "en-GB", Track.PRACTITIONER, "Three tasks."),
                new Assessment.Marking(
                        Map.of(Competency.WRITING, 100),
                        new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, 60, Map.of(), "Set by hand for tests."),
                        StandardSchools.usual(),
                        List.of()),
                new Sitting(Set.of(Mode.PRACTICE, Mode.ASSESSMENT), Optional.of(Duration.ofMinutes(90))),
                List.of(scenario));
    }

    private static Task task(TaskId id) {
        TaskFrame frame = new TaskFrame(id, "Task " + id, Phase.PLANNING, "Do it.", Map.of(Competency.WRITING, 100));
        return new JudgeResponses(
                frame, List.of(), new Provenance(Provenance.Source.AUTHOR, "the test's author", "Made by hand."));
    }
}
