package org.okrreadiness.ui.editor.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.ui.editor.part.OptionOrder;

class BestAndWorstViewModelTest {

    private static final BestAndWorst TASK = (BestAndWorst)
            SampleCase.assessment().task(SampleCase.BEST_AND_WORST).orElseThrow();

    private int changes;

    private BestAndWorstViewModel opened(BestAndWorstGiven given) {
        return new BestAndWorstViewModel(TASK, given, 42, () -> changes++);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.bestAndWorst()).response()).isEqualTo(SampleResponses.bestAndWorst());
        assertThat(changes).isZero();
    }

    @Test
    void showsTheOptionsInThePersonsOwnStableOrder() {
        assertThat(opened(BestAndWorstGiven.EMPTY).options())
                .isEqualTo(opened(SampleResponses.bestAndWorst()).options())
                .isEqualTo(OptionOrder.of(TASK.options(), TASK.id(), 42));
    }

    @Test
    void choosesOneBestAndOneWorst() {
        BestAndWorstViewModel choices = opened(BestAndWorstGiven.EMPTY);
        choices.chooseBest("a");
        choices.chooseBest("c");
        choices.chooseWorst("b");
        assertThat(choices.response().best()).contains("c");
        assertThat(choices.response().worst()).contains("b");
    }

    @Test
    void movesAnOptionFromOneEndToTheOther() {
        BestAndWorstViewModel choices = opened(SampleResponses.bestAndWorst());
        choices.chooseWorst("d");
        assertThat(choices.response().best()).isEmpty();
        assertThat(choices.response().worst()).contains("d");
    }

    @Test
    void takesAChoiceBackWhenItIsMadeAgain() {
        BestAndWorstViewModel choices = opened(SampleResponses.bestAndWorst());
        choices.chooseBest("d");
        assertThat(choices.response().best()).isEmpty();
        assertThat(choices.response().worst()).contains("b");
    }

    @Test
    void reportsEveryChange() {
        BestAndWorstViewModel choices = opened(BestAndWorstGiven.EMPTY);
        choices.chooseBest("a");
        choices.chooseWorst("b");
        choices.sureAndWhy().confidenceProperty().set(OptionalInt.of(70));
        choices.sureAndWhy().reasonProperty().set("The crews know");
        assertThat(changes).isEqualTo(4);
    }
}
