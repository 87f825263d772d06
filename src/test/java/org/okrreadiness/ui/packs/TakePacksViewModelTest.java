package org.okrreadiness.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AssessmentsByPost.Outcome;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SentAssessments;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.ui.common.UiTools;

class TakePacksViewModelTest {

    private static final String KEY = TravelKeys.TRAINER.publicKeys().fingerprint();

    @TempDir
    Path folder;

    private final SentAssessments sent = new SentAssessments(Clock.systemUTC());
    private final List<String> happened = new ArrayList<>();

    private TakePacksViewModel model() {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        return new TakePacksViewModel(tools, sent.post(), () -> happened.add("taken"));
    }

    private static List<TakePacksViewModel.Line> lines(TakePacksViewModel model) {
        return model.shownProperty().get().lines();
    }

    @Test
    void saysOfEachFileWhatBecameOfIt() {
        TakePacksViewModel model = model();
        model.take(List.of(sent.file(folder, Edition.SITTING), SentAssessments.letter(folder)));

        assertThat(lines(model))
                .extracting(TakePacksViewModel.Line::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.REFUSED);
        assertThat(lines(model).get(0).said()).contains("OKR in our clinic", "your trainer marks it");
        assertThat(lines(model).get(0).key()).isEqualTo(KEY);
        assertThat(lines(model).get(1).said()).contains("Nothing of it was used", "Choose a file");
        assertThat(lines(model).get(1).key()).isEmpty();
        assertThat(happened).containsExactly("taken");
    }

    @Test
    void saysThatItIsHereAlready() {
        Path file = sent.file(folder, Edition.PRACTICE);
        TakePacksViewModel model = model();
        model.take(List.of(file));
        assertThat(lines(model).get(0).said()).doesNotContain("trainer");
        model.take(List.of(file));

        assertThat(lines(model)).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.KNOWN);
            assertThat(line.said()).contains("already");
        });
        assertThat(happened).containsExactly("taken");
    }

    @Test
    void takesOneHandfulAtATime() {
        SteppedRunner runner = new SteppedRunner();
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay());
        TakePacksViewModel model = new TakePacksViewModel(tools, sent.post(), () -> happened.add("taken"));
        Path file = sent.file(folder, Edition.PRACTICE);
        model.take(List.of(file));
        assertThat(model.shownProperty().get().working()).isTrue();
        model.take(List.of(SentAssessments.letter(folder)));
        runner.runAll();
        assertThat(lines(model))
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo(Outcome.TAKEN));
    }
}
