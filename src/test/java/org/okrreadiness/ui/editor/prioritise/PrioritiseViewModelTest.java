package org.okrreadiness.ui.editor.prioritise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.ui.editor.part.OptionOrder;

class PrioritiseViewModelTest {

    /** Ten team weeks; app takes 7, ramp 4, board 5, calls 5. */
    private static final Prioritise TASK = SampleTasks.prioritise();

    private int changes;

    private PrioritiseViewModel opened(PrioritiesGiven given) {
        return new PrioritiseViewModel(TASK, given, 42, () -> changes++);
    }

    private static Wish wish(String id) {
        return TASK.wishes().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
    }

    private static void choose(PrioritiseViewModel choice, String id) {
        choice.chosenProperty(wish(id)).set(true);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.priorities()).response()).isEqualTo(SampleResponses.priorities());
        assertThat(opened(PrioritiesGiven.EMPTY).response()).isEqualTo(PrioritiesGiven.EMPTY);
        assertThat(changes).isZero();
    }

    @Test
    void showsTheWishesInThePersonsOwnStableOrder() {
        assertThat(opened(PrioritiesGiven.EMPTY).wishes())
                .isEqualTo(OptionOrder.of(TASK.wishes(), TASK.id(), 42))
                .containsExactlyInAnyOrderElementsOf(TASK.wishes());
    }

    @Test
    void saysHowMuchOfTheCapacityIsTaken() {
        PrioritiseViewModel choice = opened(PrioritiesGiven.EMPTY);
        assertThat(choice.meter()).isEqualTo(Phrase.of("editor.prioritise.meter", "0", "10", "team weeks"));
        choose(choice, "ramp");
        choose(choice, "calls");
        assertThat(choice.meter()).isEqualTo(Phrase.of("editor.prioritise.meter", "9", "10", "team weeks"));
        assertThat(choice.isOver()).isFalse();
    }

    @Test
    void saysHowMuchIsTooMuchAndLetsItBeChosen() {
        PrioritiseViewModel choice = opened(PrioritiesGiven.EMPTY);
        List.of("app", "ramp").forEach(id -> choose(choice, id));
        assertThat(choice.isOver()).isTrue();
        assertThat(choice.meter()).isEqualTo(Phrase.of("editor.prioritise.meter.over", "11", "10", "team weeks", "1"));
        assertThat(choice.response().chosen()).containsExactly("app", "ramp");
    }

    @Test
    void dropsAWishOnceAnotherIsChosen() {
        PrioritiseViewModel choice = opened(PrioritiesGiven.EMPTY);
        assertThat(choice.dropped(wish("app")).get()).isFalse();
        choose(choice, "ramp");
        assertThat(choice.dropped(wish("app")).get()).isTrue();
        assertThat(choice.dropped(wish("ramp")).get()).isFalse();
    }

    @Test
    void keepsAGroundAsideWhileTheWishIsChosen() {
        PrioritiseViewModel choice = opened(SampleResponses.priorities());
        choose(choice, "app");
        assertThat(choice.response().grounds()).containsOnlyKeys("board");
        choice.chosenProperty(wish("app")).set(false);
        assertThat(choice.response().grounds())
                .isEqualTo(Map.of("app", Ground.CAN_WAIT, "board", Ground.SERVES_NO_PRIORITY));
    }

    @Test
    void letsGoOfWishesTheTaskDoesNotHave() {
        PrioritiesGiven strange =
                new PrioritiesGiven(Set.of("unicorn"), Map.of("dragon", Ground.CAN_WAIT), OptionalInt.empty(), "Why");
        assertThat(opened(strange).response())
                .isEqualTo(new PrioritiesGiven(Set.of(), Map.of(), OptionalInt.empty(), "Why"));
    }

    @Test
    void reportsEveryChange() {
        PrioritiseViewModel choice = opened(PrioritiesGiven.EMPTY);
        choose(choice, "ramp");
        choice.groundProperty(wish("app")).set(Optional.of(Ground.CAN_WAIT));
        choice.sureAndWhy().confidenceProperty().set(OptionalInt.of(70));
        choice.sureAndWhy().reasonProperty().set("The app comes later");
        assertThat(changes).isEqualTo(4);
    }
}
