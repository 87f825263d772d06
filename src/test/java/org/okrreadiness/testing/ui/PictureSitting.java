package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.okrreadiness.bootstrap.AllEditors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.Cases;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.take.TakeActions;
import org.okrreadiness.ui.take.TakeScreen;
import org.okrreadiness.ui.take.TakeServices;

/** Practice in the middle of writing: the shipped pack, the real scorer, a set with something to ask about. */
final class PictureSitting {

    /** Stands for the attempt that is open. */
    static final AttemptId ID = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    /** Stands for an attempt that is open at a choice within a capacity. */
    static final AttemptId PRIORITISE = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c12");

    /** Stands for an attempt that is open at a diagnosis. */
    static final AttemptId DIAGNOSE = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c13");

    /** Stands for an attempt that is open at a conversation in which nothing has been said. */
    static final AttemptId TALKING = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c14");

    /** Stands for an attempt that is open at news. */
    static final AttemptId NEWS = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c15");

    /** Stands for an attempt that is open at the end of a cycle. */
    static final AttemptId SCORE = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c16");

    /** Stands for an attempt that is open at a question answered in one's own words. */
    static final AttemptId ANSWER = AttemptId.of("9b1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c17");

    private static final Map<AttemptId, Task> AT_SAMPLES = Map.of(
            PRIORITISE,
            SampleTasks.prioritise(),
            DIAGNOSE,
            SampleTasks.diagnose(),
            TALKING,
            SampleTasks.conversation(),
            NEWS,
            SampleTasks.newInformation(),
            SCORE,
            SampleTasks.scoreAndReset(),
            ANSWER,
            Samples.assessment().tasks().stream()
                    .filter(OpenAnswer.class::isInstance)
                    .findFirst()
                    .orElseThrow());

    private PictureSitting() {}

    /** Empty where the id stands for no open attempt. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        return id.equals(ID)
                ? Optional.of(opened())
                : Optional.ofNullable(AT_SAMPLES.get(id))
                        .map(task -> openedAt(id, task))
                        .or(() -> PictureWholeSitting.opened(id))
                        .or(() -> PictureReadme.opened(id));
    }

    /** The sample assessment with its answers, open at this task. */
    private static Sittings.Opened openedAt(AttemptId id, Task task) {
        Assessment assessment = Samples.assessment();
        Attempt.Start start =
                new Attempt.Start(assessment.ref(), "Amina Yusuf", Mode.PRACTICE, PictureData.CLOCK.instant(), 1);
        return new Sittings.Opened(
                assessment, new Attempt(id, start, given(id), Optional.of(task.id()), List.of(), Optional.empty()));
    }

    /** Before a conversation nothing has been said. */
    private static Map<TaskId, Response> given(AttemptId id) {
        return id.equals(TALKING) ? Map.of() : Samples.responses();
    }

    private static Sittings.Opened opened() {
        Assessment assessment = Cases.assessment();
        Task task = assessment.tasks().stream()
                .filter(WriteOkrSet.class::isInstance)
                .findFirst()
                .orElseThrow();
        Response written = new WrittenSet(new OkrSet(
                new Objective("Improve our repair service"),
                List.of(
                        KeyResult.ofText("Run 5 workshops for the repair teams"),
                        KeyResult.ofText("Tenant satisfaction of 80%"))));
        Attempt.Start start =
                new Attempt.Start(assessment.ref(), "Amina Yusuf", Mode.PRACTICE, PictureData.CLOCK.instant(), 1);
        return new Sittings.Opened(
                assessment,
                new Attempt(
                        ID, start, Map.of(task.id(), written), Optional.of(task.id()), List.of(), Optional.empty()));
    }

    static Screen screen(Sittings.Opened opened, UiTools tools, Scorer scorer, boolean diskIsFull) {
        InMemoryAttempts attempts = new InMemoryAttempts(PictureData.CLOCK);
        attempts.begin(opened.attempt().id(), opened.attempt().start(), opened.assessment());
        attempts.diskIsFull(diskIsFull);
        Sittings sittings = new Sittings(
                FixedAssessments.shipped(opened.assessment()), attempts, scorer, PictureData.CLOCK, new Random(1));
        TakeServices services = new TakeServices(
                sittings,
                new LiveFeedback(scorer),
                new AllEditors(),
                PictureData.CLOCK.clocks(),
                new InMemoryPreferences());
        return new TakeScreen(
                tools,
                opened,
                new TakeActions() {
                    @Override
                    public void left() {
                        // A picture stays.
                    }

                    @Override
                    public void handedIn(AttemptId attempt) {
                        // A picture stays.
                    }
                },
                services);
    }
}
