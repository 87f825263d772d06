package org.okrreadiness.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.Samples;

class StartViewModelTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();

    private StartViewModel start() {
        return new StartViewModel(Samples.assessment(), preferences, new Messages(Locale.UK));
    }

    @Test
    void asksForANameBeforeItLetsAnybodyStart() {
        StartViewModel start = start();
        assertThat(start.readyBinding().get()).isFalse();
        start.nameProperty().set("   ");
        assertThat(start.readyBinding().get()).isFalse();
        start.nameProperty().set("Amina");
        assertThat(start.readyBinding().get()).isTrue();
        assertThat(start.problemBinding().get()).isEmpty();
    }

    @Test
    void remembersTheNameWithoutTheBlanksAroundIt() {
        StartViewModel first = start();
        first.nameProperty().set("  İpek Öz ");
        assertThat(first.confirmName()).isEqualTo("İpek Öz");
        assertThat(start().nameProperty().get()).isEqualTo("İpek Öz");
    }

    @Test
    void refusesANameTooLongForTheLists() {
        StartViewModel start = start();
        start.nameProperty().set("x".repeat(StartViewModel.LONGEST_NAME + 1));
        assertThat(start.readyBinding().get()).isFalse();
        assertThat(start.problemBinding().get()).contains("120");
    }

    @Test
    void saysWhatTheModesMeanAndHowLongThereIs() {
        assertThat(start().meaning(Mode.PRACTICE)).contains("beside your words");
        assertThat(start().meaning(Mode.ASSESSMENT)).contains("90 minutes");
        assertThat(start().meaning(Mode.ASSESSMENT))
                .contains("No questions and no hints", "everything is kept", "the time goes on", "Sealed:");
    }

    @Test
    void suggestsPracticeFirst() {
        assertThat(start().modeProperty().get()).isEqualTo(Mode.PRACTICE);
    }
}
