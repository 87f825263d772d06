package org.okrreadiness.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;

class AnswerInHandTest {

    private static final Place FIRST = new Place(Part.OBJECTIVE, new CriterionId("O1"));
    private static final Place SECOND = new Place(Part.OBJECTIVE, new CriterionId("O2"));
    private static final Place THIRD = new Place(Part.keyResult(1), new CriterionId("K1"));

    private final AnswerInHand hand = new AnswerInHand(List.of(FIRST, SECOND, THIRD), List.of());

    @Test
    void goesOnToTheNextPlaceWithEachLevelAndStaysAtTheLast() {
        hand.give(Level.STRONG);
        assertThat(hand.place()).isEqualTo(SECOND);
        hand.give(Level.SOUND);
        hand.give(Level.MISSING);
        assertThat(hand.place()).isEqualTo(THIRD);
        assertThat(hand.isComplete()).isTrue();
        assertThat(hand.marks()).extracting(GivenMark::level).containsExactly(Level.STRONG, Level.SOUND, Level.MISSING);
    }

    @Test
    void keepsTheRemarkWithThePlaceItWasMadeIn() {
        hand.remark(" By whom? ");
        hand.give(Level.EMERGING);
        hand.note("Ask the lead");
        hand.back();

        assertThat(hand.remark(FIRST)).isEqualTo("By whom?");
        assertThat(hand.note(SECOND)).isEqualTo("Ask the lead");
        assertThat(hand.remark(SECOND)).isEmpty();
    }

    @Test
    void leadsToTheFirstPlaceWithoutALevel() {
        hand.give(Level.SOUND);
        hand.forward();
        hand.give(Level.SOUND);
        hand.toFirstOpen();

        assertThat(hand.place()).isEqualTo(SECOND);
        assertThat(hand.given()).isEqualTo(2);
    }

    @Test
    void takesUpWhatWasGivenBefore() {
        AnswerInHand again =
                new AnswerInHand(List.of(FIRST, SECOND), List.of(new GivenMark(FIRST, Level.STRONG, "Good", "Or not")));

        assertThat(again.level(FIRST)).isEqualTo(Optional.of(Level.STRONG));
        assertThat(again.remark(FIRST)).isEqualTo("Good");
        assertThat(again.note(FIRST)).isEqualTo("Or not");
        assertThat(again.place()).isEqualTo(SECOND);
    }

    @Test
    void leavesOutWhatIsNotAskedAnyMore() {
        AnswerInHand again = new AnswerInHand(List.of(FIRST), List.of(new GivenMark(THIRD, Level.STRONG, "", "")));

        assertThat(again.marks()).isEmpty();
    }
}
