package org.okrreadiness.domain.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;

class ResponseTest {

    @Test
    void aSetOfEmptyCardsIsBlank() {
        OkrSet set = new OkrSet(new Objective("  "), List.of(KeyResult.ofText(""), KeyResult.ofText("\n")));
        assertThat(new WrittenSet(set).isBlank()).isTrue();
    }

    @Test
    void aSingleFilledFieldIsAnAnswer() {
        KeyResult onlyBaseline = new KeyResult(
                "", Measure.UNSTATED, new Movement("81", "", Direction.UNSTATED, ""), "", Indicator.UNSTATED);
        assertThat(new WrittenSet(new OkrSet(new Objective(""), List.of(onlyBaseline))).isBlank())
                .isFalse();
    }

    @Test
    void sayingThatASetIsSoundIsAnAnswer() {
        assertThat(CritiqueGiven.EMPTY.isBlank()).isTrue();
        assertThat(new CritiqueGiven(true, List.of(), "", Optional.empty()).isBlank())
                .isFalse();
    }

    @Test
    void anEmptyRepairIsNone() {
        Repair chosenButNotWritten = new Repair(Part.keyResult(1), " ");
        assertThat(new CritiqueGiven(false, List.of(), "", Optional.of(chosenButNotWritten)).isBlank())
                .isTrue();
    }

    @Test
    void anAnswerCountsItsWordsByTheGapsBetweenThem() {
        assertThat(new AnswerGiven(" One step\n\tat a time. ").words()).isEqualTo(5);
        assertThat(AnswerGiven.EMPTY.words()).isZero();
        assertThat(new AnswerGiven(" \n").isBlank()).isTrue();
    }

    @Test
    void ratingsOutsideTheScaleAreRefused() {
        assertThatThrownBy(() -> new RatingsGiven(Map.of("a", 6), OptionalInt.empty(), ""))
                .hasMessageContaining("between 1 and 5");
        assertThatThrownBy(() -> new RatingsGiven(Map.of(), OptionalInt.of(101), ""))
                .hasMessageContaining("101");
    }

    @Test
    void ratingsKeepOneOrderWhateverTheOrderTheyCameIn() {
        RatingsGiven given = new RatingsGiven(Map.of("c", 1, "a", 2, "b", 3), OptionalInt.empty(), "");
        assertThat(given.ratings().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void refusesTheSameOptionAsBestAndWorst() {
        assertThatThrownBy(() -> new BestAndWorstGiven(Optional.of("a"), Optional.of("a"), OptionalInt.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BestAndWorstGiven(Optional.empty(), Optional.empty(), OptionalInt.of(-1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsOneChoiceAsAnAnswer() {
        assertThat(BestAndWorstGiven.EMPTY.isBlank()).isTrue();
        assertThat(new BestAndWorstGiven(Optional.empty(), Optional.of("b"), OptionalInt.empty(), "").isBlank())
                .isFalse();
    }
}
