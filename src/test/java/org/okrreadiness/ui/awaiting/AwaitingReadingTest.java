package org.okrreadiness.ui.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.wording.Moments;

class AwaitingReadingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);
    private static final AttemptId ATTEMPT = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    private final Messages messages = new Messages(Locale.UK);
    private final Sittings.Opened marked = SampleResults.handedIn(ATTEMPT, CLOCK.instant());

    private AwaitingReading reading(Optional<Feedbacks.Told> told) {
        Attempt attempt = marked.attempt();
        Attempt unmarked = new Attempt(
                ATTEMPT,
                attempt.start(),
                attempt.responses(),
                Optional.empty(),
                List.of(),
                Optional.of(new Attempt.HandedIn(CLOCK.instant(), Optional.empty())));
        return AwaitingReading.of(
                new Sittings.Opened(marked.assessment(), unmarked), told, messages, new Moments(messages, CLOCK));
    }

    @Test
    void saysWhoMarksAndShowsNoFigure() {
        AwaitingReading reading = reading(Optional.empty());

        assertThat(reading.sentence()).isEqualTo("Handed in. Your trainer marks it.");
        assertThat(String.join(" ", reading.meaning()))
                .contains("feedback file")
                .doesNotContain("of 100");
        assertThat(reading.tasks()).isEmpty();
        assertThat(reading.competencies()).isEmpty();
        assertThat(reading.answers().byTask()).hasSameSizeAs(marked.assessment().tasks());
    }

    @Test
    void showsWhatTheTrainerToldTaskByTask() {
        ScoreSheet sheet = marked.attempt().handedIn().orElseThrow().sheet();
        AwaitingReading reading = reading(Optional.of(told(sheet)));

        assertThat(reading.sentence()).isEqualTo("Your trainer has marked it: " + sheet.overall() + " of 100.");
        assertThat(reading.meaning().get(0))
                .contains("Spring", TravelKeys.TRAINER.publicKeys().fingerprint());
        assertThat(reading.competencies()).hasSameSizeAs(sheet.competencies());
        assertThat(reading.tasks()).hasSameSizeAs(sheet.tasks());
        assertThat(reading.tasks().get(0).remarks()).containsExactly("Say by when.", "It was there");
    }

    private Feedbacks.Told told(ScoreSheet sheet) {
        TaskScore task = sheet.tasks().get(0);
        var piece = task.artefacts().get(0);
        var mark = piece.marks().get(0);
        SettledLevel level = new SettledLevel(piece.part(), mark.criterion(), mark.level());
        TaskId id = new TaskId(task.taskId());
        Feedback feedback = new Feedback(
                ATTEMPT,
                new UUID(1, 2),
                marked.assessment().ref(),
                "",
                1,
                List.of(new Feedback.Given(id, level, Optional.empty(), true, "Say by when.")),
                sheet,
                List.of(new Feedback.Appeal(id, level, "Look again", "It was there")));
        PackLabel label = new PackLabel(
                PackKind.FEEDBACK,
                new UUID(3, 4),
                CLOCK.instant(),
                Maker.of("Spring", TravelKeys.TRAINER),
                Feedback.PURPOSE,
                List.of());
        return new Feedbacks.Told(label, feedback);
    }
}
