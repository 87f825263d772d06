package org.okrreadiness.domain.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {

    private static final CriterionId K1 = new CriterionId("K1");
    private static final List<String> FOUR = List.of("none", "some", "most", "all");

    @Test
    void aCriterionDescribesAllFourLevels() {
        Criterion criterion = new Criterion(K1, "Outcome", 25, Trust.B, FOUR);
        assertThat(criterion.descriptor(Level.SOUND)).isEqualTo("most");
        assertThatThrownBy(() -> new Criterion(K1, "Outcome", 25, Trust.B, List.of("none", "all")))
                .hasMessageContaining("K1")
                .hasMessageContaining("four");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void aCriterionWithoutAWeightBetween1And100IsRefused(int weight) {
        assertThatThrownBy(() -> new Criterion(K1, "Outcome", weight, Trust.B, FOUR))
                .hasMessageContaining(String.valueOf(weight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "K", "1K", "K100", "K1 ", "KRX1"})
    void aCriterionNameHasOneShape(String name) {
        assertThatThrownBy(() -> new CriterionId(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRubricWithoutACriterionIsRefused() {
        assertThatThrownBy(() -> new Rubric("key-result", "1.0", "Key result", List.of(), List.of()))
                .hasMessageContaining("key-result");
    }

    @Test
    void findsItsCriteriaByName() {
        Criterion criterion = new Criterion(K1, "Outcome", 25, Trust.B, FOUR);
        Rubric rubric = new Rubric("key-result", "1.0", "Key result", List.of(criterion), List.of());
        assertThat(rubric.criterion(K1)).contains(criterion);
        assertThat(rubric.criterion(new CriterionId("K2"))).isEmpty();
    }

    @Test
    void aLevelLiesBetween0And3() {
        assertThat(Level.of(3)).isEqualTo(Level.STRONG);
        assertThatThrownBy(() -> Level.of(4)).hasMessageContaining("4");
        assertThatThrownBy(() -> Level.of(-1)).hasMessageContaining("-1");
    }

    @Test
    void confidenceIsAProbability() {
        assertThatThrownBy(() -> new Judgement(Level.SOUND, Double.NaN, Trust.A, Route.AUTO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Judgement(Level.SOUND, 1.01, Trust.A, Route.AUTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTheMarksATrainerHasToSettle() {
        TaskScore score = new TaskScore(
                "write",
                true,
                50,
                List.of(new ArtefactScore(
                        Part.OBJECTIVE,
                        "objective@1.0",
                        50,
                        List.of(mark(Route.AUTO), mark(Route.TRAINER), mark(Route.TRAINER)),
                        List.of())));
        assertThat(score.marksForTrainer()).isEqualTo(2);
    }

    private static Mark mark(Route route) {
        return new Mark(
                K1, new Judgement(Level.SOUND, 0.5, Trust.B, route), Phrase.of("because"), Optional.empty(), List.of());
    }
}
