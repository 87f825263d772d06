package org.okrreadiness.ui.editor.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;

class JudgeViewModelTest {

    private static final JudgeResponses TASK =
            (JudgeResponses) SampleCase.assessment().task(SampleCase.JUDGE).orElseThrow();

    private int changes;

    private JudgeViewModel opened(RatingsGiven given) {
        return new JudgeViewModel(TASK, given, 42, () -> changes++);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.ratings()).response()).isEqualTo(SampleResponses.ratings());
        assertThat(changes).isZero();
    }

    @Test
    void anOptionNotRatedIsAbsent() {
        JudgeViewModel ratings = opened(RatingsGiven.EMPTY);
        ratings.rating("b").set(OptionalInt.of(4));
        assertThat(ratings.response().ratings()).containsOnlyKeys("b").containsEntry("b", 4);
        assertThat(ratings.response().confidence()).isEmpty();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void reportsEveryChange() {
        JudgeViewModel ratings = opened(RatingsGiven.EMPTY);
        ratings.rating("a").set(OptionalInt.of(1));
        ratings.rating("a").set(OptionalInt.of(2));
        ratings.sureAndWhy().confidenceProperty().set(OptionalInt.of(70));
        ratings.sureAndWhy().reasonProperty().set("The crews know");
        assertThat(changes).isEqualTo(4);
    }
}
