package org.okrreadiness.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.trainer.DoorViewModel.Step;

class DoorViewModelTest {

    private static final String GOOD = "harbour lamp seven otters";

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final List<String> opened = new ArrayList<>();
    private SampleCohort sample;
    private DoorViewModel door;

    @BeforeEach
    void standsBeforeAFolderWithoutAWorkspace() {
        sample = new SampleCohort(folder);
        door = door();
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    private DoorViewModel door() {
        return new DoorViewModel(tools, sample.desks(), new Random(7), () -> opened.add("open"));
    }

    private String wordAt(int index) {
        return door.words().get(door.asked().get(index) - 1);
    }

    @Test
    void letsNobodyInBeforeTwoWordsWereTypedBack() {
        door.create(GOOD.toCharArray(), GOOD.toCharArray());
        assertThat(door.stepProperty().get()).isEqualTo(Step.WRITE_DOWN);
        assertThat(door.words()).hasSize(14).doesNotContain("");
        door.written();
        door.typedBack(wordAt(0), "something else");

        assertThat(opened).isEmpty();
        assertThat(door.problemProperty().get()).contains("Word " + door.asked().get(1));
        door.typedBack(" " + wordAt(0).toUpperCase(Locale.ROOT), wordAt(1));
        assertThat(opened).containsExactly("open");
        assertThat(door.words()).isEmpty();
    }

    @Test
    void makesNothingOfTwoPassphrasesThatDiffer() {
        door.create(GOOD.toCharArray(), "harbour lamp seven ottrs".toCharArray());

        assertThat(door.stepProperty().get()).isEqualTo(Step.CREATE);
        assertThat(door.problemProperty().get()).contains("differ");
        assertThat(sample.desks().exist()).isFalse();
    }

    @Test
    void saysHowLongAPassphraseIsAndRefusesAShortOne() {
        assertThat(door.hint(new char[0])).isEmpty();
        assertThat(door.hint("short".toCharArray())).contains("Too short");
        assertThat(door.hint(GOOD.toCharArray())).contains("Long enough");
        door.create("short".toCharArray(), "short".toCharArray());

        assertThat(door.problemProperty().get()).contains("at least 12");
        assertThat(sample.desks().exist()).isFalse();
    }

    @Test
    void wipesWhatItWasHanded() {
        char[] one = GOOD.toCharArray();
        char[] again = GOOD.toCharArray();
        door.create(one, again);

        assertThat(one).containsOnly('\0');
        assertThat(again).containsOnly('\0');
        char[] hinted = GOOD.toCharArray();
        door.hint(hinted);
        assertThat(hinted).containsOnly('\0');
        char[] phrase = "a b c".toCharArray();
        door.recover(phrase, "one".toCharArray(), "other".toCharArray());
        assertThat(phrase).containsOnly('\0');
    }

    @Test
    void opensWithThePassphraseAndSaysWhenItIsAnother() {
        sample.create();
        sample.desks().lock();
        door = door();
        assertThat(door.stepProperty().get()).isEqualTo(Step.UNLOCK);
        door.unlock("another one of some length".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(door.problemProperty().get()).contains("does not open");
        door.unlock(SampleCohort.PASSPHRASE.toCharArray());

        assertThat(opened).containsExactly("open");
    }

    @Test
    void opensByTheRecoveryWordsAndTakesTheNewPassphrase() {
        String words =
                String.join(" ", sample.desks().create(GOOD.toCharArray()).recoveryWords());
        sample.desks().lock();
        door = door();
        door.recoverInstead();
        String next = "paper boat under the bridge";
        door.recover(words.toCharArray(), next.toCharArray(), next.toCharArray());
        assertThat(opened).containsExactly("open");

        sample.desks().lock();
        door = door();
        door.unlock(next.toCharArray());
        assertThat(opened).hasSize(2);
    }
}
