package org.okrreadiness.ui.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.handover.HandOverServices;

class AwaitingViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final SampleHandOver sample = new SampleHandOver(SampleSubmissions.ATTEMPT, CLOCK);

    private AwaitingViewModel model() {
        HandOverServices services = new HandOverServices(
                sample.submissions(),
                sample.feedbacks(),
                sample.appeals(),
                SampleHandOver.cards(),
                new InMemoryPreferences(),
                CLOCK,
                shown -> {},
                FileDialogs.ofSystem(tools.messages()));
        AwaitingViewModel model = new AwaitingViewModel(tools, sample.openedWithoutKeys(), services);
        model.load();
        return model;
    }

    @Test
    void saysWhoMarksAndShowsNoFigure() {
        AwaitingReading reading = model().reading();

        assertThat(reading.sentence()).isEqualTo("Handed in. Your trainer marks it.");
        assertThat(String.join(" ", reading.meaning()))
                .contains("feedback file")
                .doesNotContain("of 100");
        assertThat(reading.tasks()).isEmpty();
        assertThat(reading.competencies()).isEmpty();
        assertThat(reading.answers().byTask())
                .hasSameSizeAs(sample.opened().assessment().tasks());
    }

    @Test
    void showsWhatTheTrainersMarksComeTo() {
        sample.told(1, Level.EMERGING, SampleHandOver.REMARK, List.of());
        AwaitingViewModel model = model();
        AwaitingReading reading = model.reading();

        ScoreSheet sheet = sample.feedbacks()
                .find(SampleSubmissions.ATTEMPT)
                .orElseThrow()
                .feedback()
                .sheet();
        assertThat(reading.sentence()).isEqualTo("Your trainer has marked it: " + sheet.overall() + " of 100.");
        assertThat(reading.competencies()).hasSameSizeAs(sheet.competencies());
        assertThat(reading.tasks()).hasSameSizeAs(sheet.tasks());
        assertThat(model.byTrainer().reading().orElseThrow().tasks()).isNotEmpty();
    }

    /** The words of the page are the same after an appeal was sent; what stands below them is not. */
    @Test
    void isShownAgainWheneverSomethingIsNew() {
        AwaitingViewModel model = model();
        assertThat(model.shownProperty().get()).isEqualTo(1);
        model.load();
        assertThat(model.shownProperty().get()).isEqualTo(2);
    }

    @Test
    void takesInFeedbackThatWasDropped() throws Exception {
        AwaitingViewModel model = model();
        Path file = sample.file(Files.createDirectories(folder.resolve("in")), 1, Level.EMERGING);

        model.takeIn(List.of(file));

        assertThat(model.reading().competencies())
                .as("the key is compared first")
                .isEmpty();
        assertThat(sample.feedbacks().find(SampleSubmissions.ATTEMPT)).isEmpty();
    }
}
