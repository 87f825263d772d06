package org.okrreadiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.ShellViewModel.State;

class ShellViewModelTest {

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final List<Screens> opened = new ArrayList<>();

    private ShellViewModel shell(BackgroundRunner runner) {
        return new ShellViewModel(new UiTools(new Messages(Locale.UK), runner, delay));
    }

    /** Takes work and never gets round to it. */
    private static final class BusyRunner implements BackgroundRunner {
        @Override
        public <T> Job submit(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return () -> {};
        }
    }

    @Test
    void showsNothingForAMomentAndASkeletonAfterwards() {
        ShellViewModel shell = shell(new BusyRunner());
        shell.open(() -> new NoScreens(List.of()), opened::add);
        delay.advance(Duration.ofMillis(199));
        assertThat(shell.stateProperty().get()).isEqualTo(State.OPENING);
        delay.advance(Duration.ofMillis(1));
        assertThat(shell.stateProperty().get()).isEqualTo(State.OPENING_LONG);
    }

    @Test
    void opensAndPutsNoticesIntoWords() {
        ShellViewModel shell = shell(new InlineRunner());
        shell.open(() -> new NoScreens(List.of(Phrase.of("notice.database-missing"))), opened::add);
        delay.advance(Duration.ofSeconds(1));
        assertThat(shell.stateProperty().get()).isEqualTo(State.OPEN);
        assertThat(opened).hasSize(1);
        assertThat(shell.notices()).singleElement().asString().contains("made again from the journals");
        shell.dismiss(shell.notices().get(0));
        assertThat(shell.notices()).isEmpty();
    }

    @Test
    void saysWhyAFolderDoesNotOpenAndTriesAgain() {
        List<RuntimeException> failures = new ArrayList<>();
        failures.add(new DataFolderInUseException(Phrase.of("problem.folder-in-use", "D"), null));
        ShellViewModel shell = shell(new InlineRunner());
        shell.open(
                () -> {
                    if (!failures.isEmpty()) {
                        throw failures.remove(0);
                    }
                    return new NoScreens(List.of());
                },
                opened::add);
        assertThat(shell.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(shell.problemProperty().get().advice()).contains("already open with the data folder D");

        shell.tryAgain();

        assertThat(shell.stateProperty().get()).isEqualTo(State.OPEN);
        assertThat(opened).hasSize(1);
    }
}
