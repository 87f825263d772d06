package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.okrreadiness.testing.Wishes.wish;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.testing.Wishes;

class ChoicesTest {

    /** Full choices: ramp and calls (14), ramp and board (11), board and calls (9), app (4). */
    private static final Prioritise TASK =
            Wishes.within(10, wish("app", 7, 4), wish("ramp", 4, 8), wish("board", 5, 3), wish("calls", 5, 6));

    private final Choices choices = Choices.of(TASK);

    @Test
    void findsTheChoiceWorthMost() {
        assertThat(choices.best()).extracting(Wish::id).containsExactly("ramp", "calls");
        assertThat(choices.bestWorth()).isEqualTo(14);
    }

    @Test
    void findsTheNextBest() {
        assertThat(choices.nextWorth()).hasValue(11);
    }

    @Test
    void takesForChanceTheMeanOfAllChoicesToWhichNothingCouldBeAdded() {
        assertThat(choices.chanceWorth()).isEqualTo((14 + 11 + 9 + 4) / 4.0);
    }

    @ParameterizedTest
    @CsvSource({"ramp calls, 1", "ramp board, 0.333", "board calls, -0.111", "app, -1.222", "ramp, -0.333"})
    void measuresWhatJudgementAddedToChance(String chosen, double share) {
        assertThat(choices.share(Set.of(chosen.split(" ")))).isEqualTo(share);
    }

    @Test
    void countsAnIdTheTaskDoesNotHaveForNothing() {
        assertThat(choices.worth(Set.of("ramp", "unicorn"))).isEqualTo(8);
        assertThat(Choices.cost(TASK, Set.of("ramp", "unicorn"))).isEqualTo(4);
    }

    @Test
    void prefersTheCheaperOfTwoChoicesWorthTheSame() {
        Prioritise alike = Wishes.within(5, wish("dear", 5, 6), wish("cheap", 3, 6));
        assertThat(Choices.of(alike).best()).extracting(Wish::id).containsExactly("cheap");
        assertThat(Choices.of(alike).nextWorth()).hasValue(6);
    }

    @Test
    void givesTheWholeShareForTheOnlyThingThatCanBeReached() {
        Choices all = Choices.of(Wishes.within(10, wish("a", 3, 2.2), wish("b", 3, 1.1)));
        assertThat(all.nextWorth()).isEmpty();
        assertThat(all.share(Set.of("a", "b"))).isEqualTo(1);
        assertThat(all.share(Set.of("a"))).isZero();
    }

    @Test
    void findsNothingWhereNoWishFits() {
        Choices none = Choices.of(Wishes.within(1, wish("a", 3, 2)));
        assertThat(none.best()).isEmpty();
        assertThat(none.bestWorth()).isZero();
        assertThat(none.chanceWorth()).isZero();
    }

    @Test
    void saysWhatTheListedOrderIsWorth() {
        assertThat(choices.worthInListedOrder()).isEqualTo(4);
        assertThat(Choices.of(Wishes.within(10, wish("ramp", 4, 8), wish("app", 7, 4), wish("calls", 5, 6)))
                        .worthInListedOrder())
                .isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"ramp calls, 0", "app ramp, 1", "app ramp board calls, 2", "ramp board calls, 1"})
    void countsHowManyHaveToGoAtTheLeast(String chosen, int tooMany) {
        assertThat(Choices.tooMany(TASK, Set.of(chosen.split(" ")))).isEqualTo(tooMany);
    }

    @Test
    void agreesWithAPlainSearchWhateverTheWishes() {
        Random random = new Random(20261129);
        for (int round = 0; round < 50; round++) {
            Prioritise task = anyTask(random, 1 + random.nextInt(8));
            double best = IntStream.range(0, 1 << task.wishes().size())
                    .mapToObj(set -> IntStream.range(0, task.wishes().size())
                            .filter(wish -> (set >> wish & 1) == 1)
                            .mapToObj(task.wishes()::get)
                            .toList())
                    .filter(set -> set.stream().mapToInt(Wish::cost).sum()
                            <= task.capacity().amount())
                    .mapToDouble(set -> set.stream().mapToDouble(Wish::worth).sum())
                    .max()
                    .orElse(0);
            assertThat(Choices.of(task).bestWorth()).isEqualTo(best, within(0.001));
            assertThat(Choices.of(task).chanceWorth()).isLessThanOrEqualTo(best + 0.001);
        }
    }

    @Test
    void looksAtTwelveWishesAndNoMore() {
        assertThat(Choices.of(anyTask(new Random(1), 12)).bestWorth()).isPositive();
        assertThatThrownBy(() -> Choices.of(anyTask(new Random(1), 13))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Prioritise anyTask(Random random, int wishes) {
        List<Wish> some = IntStream.range(0, wishes)
                .mapToObj(i -> wish("w" + i, 1 + random.nextInt(9), random.nextInt(101) / 10.0))
                .toList();
        return Wishes.within(12, some.toArray(Wish[]::new));
    }
}
