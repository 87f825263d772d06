package org.okrreadiness.testing.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.ui.awaiting.AwaitingScreen;
import org.okrreadiness.ui.awaiting.AwaitingServices;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** An assessment that is marked elsewhere: before the marks have come back, and after. */
final class PictureAwaiting {

    private static final AttemptId HANDED_IN = AttemptId.of("e15e8e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final AttemptId TOLD = AttemptId.of("e15e8e0e-6f43-4d3b-9f0e-0a8f4f6a1c12");

    static final String REMARK =
            "You say what changes for the people who call, and by how much. Say as well by when you will know.";

    private PictureAwaiting() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("awaiting-1-handed-in", full, go -> go.result(HANDED_IN), ui -> {}),
                new PictureSubjects.Subject("awaiting-2-told", full, go -> go.result(TOLD), ui -> {}));
    }

    /** Empty where the id stands for none of them. */
    static Optional<Sittings.Opened> opened(AttemptId id) {
        if (!id.equals(HANDED_IN) && !id.equals(TOLD)) {
            return Optional.empty();
        }
        Instant now = PictureData.CLOCK.instant();
        Sittings.Opened marked = SampleResults.handedIn(id, now);
        Attempt attempt = marked.attempt();
        return Optional.of(new Sittings.Opened(
                marked.assessment(),
                new Attempt(
                        id,
                        attempt.start(),
                        attempt.responses(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Attempt.HandedIn(now, Optional.empty())))));
    }

    static Screen screen(UiTools tools, Sittings.Opened opened, Runnable home) {
        return new AwaitingScreen(
                tools,
                opened,
                new AwaitingServices(PictureAwaiting::told, attempt -> new byte[0], PictureData.CLOCK),
                home);
    }

    private static Optional<Feedbacks.Told> told(AttemptId id) {
        if (!id.equals(TOLD)) {
            return Optional.empty();
        }
        Sittings.Opened marked = SampleResults.handedIn(id, PictureData.CLOCK.instant());
        var sheet = marked.attempt().handedIn().orElseThrow().sheet();
        var task = sheet.tasks().get(0);
        var piece = task.artefacts().get(0);
        var mark = piece.marks().get(0);
        Feedback feedback = new Feedback(
                id,
                new UUID(1, 2),
                marked.assessment().ref(),
                marked.assessment().about().title(),
                1,
                List.of(new Feedback.Given(
                        new TaskId(task.taskId()),
                        new SettledLevel(piece.part(), mark.criterion(), mark.level()),
                        Optional.empty(),
                        true,
                        REMARK)),
                sheet,
                List.of());
        PackLabel label = new PackLabel(
                PackKind.FEEDBACK,
                new UUID(3, 4),
                PictureData.CLOCK.instant(),
                Maker.of("Spring cohort", TravelKeys.TRAINER),
                Feedback.PURPOSE,
                List.of());
        return Optional.of(new Feedbacks.Told(label, feedback));
    }
}
