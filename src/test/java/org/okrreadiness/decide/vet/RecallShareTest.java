package org.okrreadiness.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleVettings;

class RecallShareTest {

    private static Examination exam(OptionalInt passMark, Examination.Part... parts) {
        return new Examination(true, OptionalDouble.empty(), List.of(parts), passMark, Optional.empty());
    }

    private static RecallShare of(int passMark, Examination.Part... parts) {
        return RecallShare.of(exam(OptionalInt.of(passMark), parts));
    }

    private static Examination.Part part(double points, Tested... tests) {
        return SampleVettings.part("p", points, tests);
    }

    private static Examination.Part hurdle(double points, int perCent, Tested tests) {
        return new Examination.Part("p", OptionalDouble.of(points), Set.of(tests), Set.of(), OptionalInt.of(perCent));
    }

    private static void assertRange(Range range, double low, double high) {
        assertThat(range.low()).isCloseTo(low, within(1e-9));
        assertThat(range.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void saysWhatCanComeFromRecallAndWhatMust() {
        // 50 of 100 points are recall and 70 are needed: at most 50 of them from recall, at least 20, since the rest
        // has only 50
        RecallShare share = of(70, part(50, Tested.RECALL), part(50, Tested.JUDGEMENT));
        assertRange(share.atMost(), 50 / 70.0, 50 / 70.0);
        assertRange(share.atLeast(), 20 / 70.0, 20 / 70.0);
        assertThat(share.isEnoughToPass()).isFalse();
    }

    @Test
    void isAllWhereMemoryIsEnough() {
        RecallShare share = of(60, part(60, Tested.RECALL), part(40, Tested.PERFORMANCE));
        assertThat(share.isEnoughToPass()).isTrue();
        assertRange(share.atLeast(), 20 / 60.0, 20 / 60.0);
    }

    @Test
    void isNothingWhereNothingIsRecall() {
        RecallShare share = of(60, part(80, Tested.APPLICATION, Tested.JUDGEMENT));
        assertThat(share.range()).isEqualTo(Range.NONE);
        assertThat(share.mayBeEnoughToPass()).isFalse();
    }

    @Test
    void leavesAMixedPartOpen() {
        RecallShare share = of(50, part(50, Tested.RECALL, Tested.JUDGEMENT), part(50, Tested.PERFORMANCE));
        assertRange(share.atMost(), 0, 1);
        assertRange(share.atLeast(), 0, 0);
        assertThat(share.isEnoughToPass()).isFalse();
        assertThat(share.mayBeEnoughToPass()).isTrue();
    }

    @Test
    void leavesEverythingOpenThatAPassMarkWouldSettle() {
        RecallShare share =
                RecallShare.of(exam(OptionalInt.empty(), part(30, Tested.RECALL), part(70, Tested.JUDGEMENT)));
        assertRange(share.atMost(), 0.3, 1);
        assertRange(share.atLeast(), 0, 0.3);
        assertThat(RecallShare.of(exam(OptionalInt.empty(), part(30, Tested.JUDGEMENT)))
                        .range())
                .isEqualTo(Range.NONE);
    }

    @Test
    void countsWhatPartsDemandForThemselves() {
        // memory would be enough for 50, but 30 of the 50 points beyond it have to be reached in any case
        RecallShare share = of(50, part(50, Tested.RECALL), hurdle(50, 60, Tested.PERFORMANCE));
        assertRange(share.atMost(), 20 / 50.0, 20 / 50.0);
        assertThat(share.isEnoughToPass()).isFalse();
        // together the parts demand 70, more than the pass mark
        RecallShare both = of(50, hurdle(50, 60, Tested.RECALL), hurdle(50, 80, Tested.PERFORMANCE));
        assertRange(both.atMost(), 30 / 70.0, 30 / 70.0);
        assertRange(both.atLeast(), 30 / 70.0, 30 / 70.0);
    }

    @Test
    void liesBetweenNothingAndAllAndIsInOrderWhateverIsKnown() {
        Random chance = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            RecallShare share = RecallShare.of(SampleVettings.examination(chance));
            assertThat(share.atLeast().low()).isBetween(0.0, share.atLeast().high());
            assertThat(share.atMost().low()).isBetween(0.0, share.atMost().high());
            assertThat(share.atMost().high()).isLessThanOrEqualTo(1);
            assertThat(share.atLeast().low()).isLessThanOrEqualTo(share.atMost().low() + 1e-9);
            assertThat(share.atLeast().high())
                    .isLessThanOrEqualTo(share.atMost().high() + 1e-9);
        }
    }

    /** Whoever just passes holds a mix of points; whatever mix it is lies within what is said, hurdles and gaps included. */
    @Test
    void holdsWhateverSomebodyWhoJustPassesCanHaveEarned() {
        Random chance = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int recall = 1 + chance.nextInt(60);
            int other = 1 + chance.nextInt(60);
            int passMark = 1 + chance.nextInt(100);
            double needed = (recall + other) * passMark / 100.0;
            double fromRecall = Math.max(0, needed - other)
                    + chance.nextDouble() * (Math.min(recall, needed) - Math.max(0, needed - other));
            Range exact = of(passMark, part(recall, Tested.RECALL), part(other, Tested.JUDGEMENT))
                    .range();
            assertThat(exact.holds(Range.of(fromRecall / needed))).isTrue();
            Range blurred = of(passMark, part(recall, Tested.RECALL, Tested.APPLICATION), part(other, Tested.JUDGEMENT))
                    .range();
            assertThat(blurred.holds(exact)).isTrue();
            Range without = RecallShare.of(
                            exam(OptionalInt.empty(), part(recall, Tested.RECALL), part(other, Tested.JUDGEMENT)))
                    .range();
            assertThat(without.holds(exact)).isTrue();
        }
    }
}
