package org.okrreadiness.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.SteppedRunner;

class AutosaveTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final SteppedRunner runner = new SteppedRunner();
    private final Autosave autosave = new Autosave(runner, delay);
    private final List<String> disk = new ArrayList<>();
    private RuntimeException failure;

    private Callable<Receipt> write(String words) {
        return () -> {
            if (failure != null) {
                throw failure;
            }
            disk.add(words);
            return new Receipt(disk.size(), NOON.plusSeconds(disk.size()));
        };
    }

    private SaveState.Step step() {
        return autosave.stateProperty().get().step();
    }

    private void pause() {
        delay.advance(Autosave.QUIET);
    }

    @Test
    void writesFourHundredMillisecondsAfterTheLastKey() {
        autosave.changed("task", write("w"));
        delay.advance(Duration.ofMillis(300));
        autosave.changed("task", write("wo"));
        delay.advance(Duration.ofMillis(399));
        assertThat(runner.waiting()).isZero();
        delay.advance(Duration.ofMillis(1));
        runner.runAll();
        assertThat(disk).containsExactly("wo");
    }

    @Test
    void writesAtTheLatestTwoSecondsAfterTheFirstKey() {
        for (int key = 0; key < 20; key++) {
            assertThat(runner.waiting()).isZero();
            autosave.changed("task", write("key " + key));
            delay.advance(Duration.ofMillis(100));
        }
        assertThat(runner.waiting()).isEqualTo(1);
    }

    @Test
    void saysSavedOnlyOnceThereIsAReceipt() {
        assertThat(step()).isEqualTo(SaveState.Step.UNTOUCHED);
        autosave.changed("task", write("words"));
        assertThat(step()).isEqualTo(SaveState.Step.SAVING);
        pause();
        assertThat(step()).isEqualTo(SaveState.Step.SAVING);
        runner.runAll();
        assertThat(step()).isEqualTo(SaveState.Step.SAVED);
        assertThat(autosave.stateProperty().get().at()).contains(NOON.plusSeconds(1));
    }

    @Test
    void anAcknowledgementDoesNotCoverWhatWasTypedSince() {
        autosave.changed("task", write("old"));
        pause();
        autosave.changed("task", write("new"));
        runner.runAll();
        assertThat(disk).containsExactly("old");
        assertThat(step()).isEqualTo(SaveState.Step.SAVING);
        assertThat(autosave.isSettled()).isFalse();
        pause();
        runner.runAll();
        assertThat(disk).containsExactly("old", "new");
        assertThat(autosave.isSettled()).isTrue();
    }

    @Test
    void writesInTheOrderOfTheLastChange() {
        autosave.changed("first", write("first, begun"));
        autosave.changed("second", write("second"));
        autosave.changed("first", write("first, finished"));
        pause();
        runner.runAll();
        assertThat(disk).containsExactly("second", "first, finished");
    }

    @Test
    void writesAtOnceWhenAsked() {
        autosave.changed("task", write("words"));
        autosave.flush();
        runner.runAll();
        assertThat(disk).containsExactly("words");
        pause();
        assertThat(runner.waiting()).isZero();
    }

    @Test
    void sendsNothingASecondTimeWhileItIsUnderWay() {
        autosave.changed("task", write("words"));
        pause();
        autosave.flush();
        runner.runAll();
        assertThat(disk).containsExactly("words");
    }

    @Test
    void saysPlainlyThatTheDiskIsFullAndKeepsSayingItWhileOneTypesOn() {
        failure = new DiskFullException(Phrase.of("problem.disk-full"), null);
        autosave.changed("task", write("words"));
        pause();
        runner.runAll();
        assertThat(step()).isEqualTo(SaveState.Step.FAILED);
        assertThat(autosave.stateProperty().get().problem()).contains(Phrase.of("saving.disk-full"));
        autosave.changed("task", write("more words"));
        assertThat(step()).isEqualTo(SaveState.Step.FAILED);
        assertThat(autosave.isSettled()).isFalse();
    }

    @Test
    void savesByItselfOnceThereIsRoomAgain() {
        failure = new DiskFullException(Phrase.of("problem.disk-full"), null);
        autosave.changed("one", write("words"));
        autosave.changed("two", write("other words"));
        pause();
        runner.runAll();
        delay.advance(Autosave.RETRY);
        runner.runAll();
        assertThat(step()).isEqualTo(SaveState.Step.FAILED);

        failure = null;
        delay.advance(Autosave.RETRY);
        runner.runAll();
        assertThat(disk).containsExactly("words", "other words");
        assertThat(step()).isEqualTo(SaveState.Step.SAVED);
        delay.advance(Duration.ofMinutes(1));
        assertThat(runner.waiting()).isZero();
    }

    @Test
    void savesTheNewestWordsOnceThereIsRoomAgain() {
        failure = new DiskFullException(Phrase.of("problem.disk-full"), null);
        autosave.changed("task", write("words"));
        pause();
        runner.runAll();
        autosave.changed("task", write("better words"));
        failure = null;
        pause();
        runner.runAll();
        assertThat(disk).containsExactly("better words");
        assertThat(step()).isEqualTo(SaveState.Step.SAVED);
    }

    @Test
    void tellsAKnownProblemInItsOwnWordsAndADefectInGeneralOnes() {
        failure = new DataFolderUnusableException(Phrase.of("problem.folder"), null);
        autosave.changed("task", write("words"));
        pause();
        runner.runAll();
        assertThat(autosave.stateProperty().get().problem()).contains(Phrase.of("problem.folder"));
        failure = new IllegalStateException();
        autosave.flush();
        runner.runAll();
        assertThat(autosave.stateProperty().get().problem()).contains(Phrase.of("saving.failed"));
    }
}
