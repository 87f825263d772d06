package org.okrreadiness.ui.editor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.testing.SampleResponses;

class WriteViewModelTest {

    private int changes;

    private WriteViewModel opened(WrittenSet given) {
        return new WriteViewModel(given, () -> changes++);
    }

    private static List<String> sentences(WriteViewModel set) {
        return set.response().set().keyResults().stream().map(k -> k.text()).toList();
    }

    private WriteViewModel abc() {
        WriteViewModel set = opened(new WrittenSet(OkrSet.EMPTY));
        set.keyResults().get(0).text.set("a");
        set.add().text.set("b");
        set.add().text.set("c");
        changes = 0;
        return set;
    }

    @Test
    void givesBackEveryFieldAsItWasGiven() {
        assertThat(opened(SampleResponses.writtenSet()).response()).isEqualTo(SampleResponses.writtenSet());
        assertThat(changes).isZero();
    }

    @Test
    void offersABlankKeyResultToBeginWithAndCountsItAsNothing() {
        WriteViewModel set = opened(new WrittenSet(OkrSet.EMPTY));
        assertThat(set.keyResults()).hasSize(1);
        assertThat(set.response().isBlank()).isTrue();
    }

    @Test
    void reportsEveryChangeOfEveryField() {
        WriteViewModel set = abc();
        set.objectiveProperty().set("o");
        KeyResultDraft first = set.keyResults().get(0);
        first.metric.set("m");
        first.baseline.set("1");
        first.direction.set(Direction.HOLD);
        set.add().owner.set("x");
        assertThat(changes).isEqualTo(6);
    }

    @Test
    void movesAKeyResultAndStopsAtTheEnds() {
        WriteViewModel set = abc();
        set.move(set.keyResults().get(2), -1);
        assertThat(sentences(set)).containsExactly("a", "c", "b");
        set.move(set.keyResults().get(0), -1);
        set.move(set.keyResults().get(2), 1);
        assertThat(sentences(set)).containsExactly("a", "c", "b");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void putsBackWhereItStoodWhatWasRemovedLast() {
        WriteViewModel set = abc();
        set.remove(set.keyResults().get(1));
        assertThat(sentences(set)).containsExactly("a", "c");
        assertThat(set.canPutBack()).isTrue();
        assertThat(set.putBack().orElseThrow().text.get()).isEqualTo("b");
        assertThat(sentences(set)).containsExactly("a", "b", "c");
        assertThat(set.canPutBack()).isFalse();
        assertThat(set.putBack()).isEmpty();
    }

    @Test
    void offersNothingBackWhenWhatWentWasBlank() {
        WriteViewModel set = abc();
        set.remove(set.add());
        assertThat(set.canPutBack()).isFalse();
    }

    @Test
    void countsWhatASetConsistsOf() {
        assertThat(Balance.of(SampleResponses.writtenSet().set(), List.of("without")))
                .isEqualTo(new Balance(2, 0, 1, 0));
        assertThat(Balance.of(OkrSet.EMPTY, List.of())).isEqualTo(new Balance(0, 0, 0, 0));
    }

    @Test
    void knowsAGuardrailByTheFieldOrByTheWords() {
        WriteViewModel set = abc();
        set.keyResults().get(0).text.set("Halve waits WITHOUT more overtime");
        set.keyResults().get(1).direction.set(Direction.HOLD);
        assertThat(Balance.of(set.response().set(), List.of("without")).guardrails())
                .isEqualTo(2);
    }
}
