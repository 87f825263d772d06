package org.okrreadiness.scoring.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.testing.Rubrics;

class CriterionMeanTest {

    /** R1 weighs 55, R2 35; J3 is a trainer's. */
    private static final Rubric RUBRIC = Rubrics.standard("prioritise");

    private static int score(CriterionMean... means) {
        return CriterionMean.score(RUBRIC, List.of(means));
    }

    private static CriterionMean mean(String criterion, int points, int marks) {
        return new CriterionMean(new CriterionId(criterion), points, marks);
    }

    @Test
    void countsEachCriterionOnceHoweverManyMarksItHas() {
        assertThat(score(mean("R1", 3, 1), mean("R2", 0, 1))).isEqualTo(61);
        assertThat(score(mean("R1", 3, 1), mean("R2", 0, 7))).isEqualTo(61);
        assertThat(score(mean("R1", 3, 1), mean("R2", 21, 7))).isEqualTo(100);
        assertThat(score(mean("R1", 0, 1), mean("R2", 3, 2))).isEqualTo(19);
    }

    @Test
    void countsACriterionWithoutMarksAsNothing() {
        assertThat(score(mean("R1", 3, 1), mean("R2", 0, 0))).isEqualTo(61);
    }

    @Test
    void countsNothingForWhatOnlyATrainerCanGive() {
        assertThat(score(mean("R1", 3, 1), mean("R2", 3, 1), mean("J3", 0, 1))).isEqualTo(100);
        assertThat(score(mean("J3", 3, 1))).isZero();
    }

    @Test
    void countsNothingForACriterionTheRubricDoesNotHave() {
        assertThat(score(mean("R1", 3, 1), mean("X9", 0, 1))).isEqualTo(100);
    }

    @Test
    void lowersTheMeanByWhatIsOwed() {
        assertThat(mean("R2", 3, 1).owing(2)).isEqualTo(mean("R2", 3, 3));
    }

    @Test
    void refusesMorePointsThanMarksCanHave() {
        assertThatThrownBy(() -> mean("R1", 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
