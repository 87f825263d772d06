package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>("");

    @Test
    void goesBackStepByStepAndOnAgain() {
        history.step("one");
        history.step("two");
        assertThat(history.undo()).isTrue();
        assertThat(history.now()).isEqualTo("one");
        assertThat(history.previous()).contains("");
        assertThat(history.next()).contains("two");
        assertThat(history.redo()).isTrue();
        assertThat(history.now()).isEqualTo("two");
        assertThat(history.redo()).isFalse();
        assertThat(history.now()).isEqualTo("two");
    }

    @Test
    void hasNothingToUndoAtFirst() {
        assertThat(history.undo()).isFalse();
        assertThat(history.previous()).isEmpty();
        assertThat(history.now()).isEmpty();
    }

    @Test
    void takesBackABurstOfTypingAtOnceAndTheNextOneByItself() {
        history.amend("O");
        history.amend("On");
        history.close();
        history.amend("On t");
        history.amend("On time");
        history.undo();
        assertThat(history.now()).isEqualTo("On");
        history.undo();
        assertThat(history.now()).isEmpty();
    }

    @Test
    void keepsAnActApartFromTheTypingAroundIt() {
        history.amend("a");
        history.step("moved a");
        history.amend("moved ab");
        history.undo();
        assertThat(history.now()).isEqualTo("moved a");
        history.undo();
        assertThat(history.now()).isEqualTo("a");
    }

    @Test
    void hasNoStepForWhatChangesNothing() {
        history.step("");
        history.amend("a");
        history.amend("");
        assertThat(history.previous()).isEmpty();
    }

    @Test
    void beginsAStepAnewAfterWhatWasTypedIsDeletedAgain() {
        history.amend("a");
        history.amend("");
        history.amend("b");
        assertThat(history.previous()).contains("");
        history.undo();
        assertThat(history.previous()).isEmpty();
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        history.step("one");
        history.undo();
        history.amend("other");
        assertThat(history.next()).isEmpty();
    }

    @Test
    void typingAfterAnUndoIsAStepOfItsOwn() {
        history.amend("a");
        history.amend("ab");
        history.undo();
        history.amend("c");
        history.amend("cd");
        history.undo();
        assertThat(history.now()).isEmpty();
    }

    @Test
    void forgetsTheOldestOfVeryManySteps() {
        IntStream.rangeClosed(1, History.MOST + 3).forEach(n -> history.step("step " + n));
        int undone = 0;
        while (history.undo()) {
            undone++;
        }
        assertThat(undone).isEqualTo(History.MOST);
        assertThat(history.now()).isEqualTo("step 3");
    }
}
