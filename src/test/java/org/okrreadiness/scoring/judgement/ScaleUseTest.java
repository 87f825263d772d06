package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScaleUseTest {

    /** d² = elevation² + scatter² + 2·s(ratings)·s(key)·(1 - shape), whatever the ratings. */
    @RepeatedTest(50)
    void splitsTheSquaredDistanceWithoutRemainder(RepetitionInfo run) {
        List<RatedOption> rated = anyRatings(new Random(run.getCurrentRepetition()));
        ScaleUse use = ScaleUse.of(rated);
        double ratings = spread(rated, RatedOption::rating);
        double keys = spread(rated, RatedOption::key);
        double unlike = use.shape().isPresent() ? 1 - use.shape().getAsDouble() : 1;
        double distance = rated.stream()
                .mapToDouble(o -> o.distance() * o.distance())
                .average()
                .orElseThrow();

        assertThat(use.elevation() * use.elevation() + use.scatter() * use.scatter() + 2 * ratings * keys * unlike)
                .isEqualTo(distance, within(1e-9));
    }

    private static List<RatedOption> anyRatings(Random random) {
        return IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> new RatedOption("o" + i, 1 + random.nextInt(5), 1 + random.nextInt(41) / 10.0))
                .toList();
    }

    private static double spread(List<RatedOption> rated, ToDoubleFunction<RatedOption> value) {
        double mean = rated.stream().mapToDouble(value).average().orElseThrow();
        return Math.sqrt(rated.stream()
                .mapToDouble(o -> Math.pow(value.applyAsDouble(o) - mean, 2))
                .average()
                .orElseThrow());
    }

    @Test
    void seesOnlyElevationInAScaleThatIsShifted() {
        ScaleUse use = ScaleUse.of(rated(new int[] {2, 3, 5}, 1, 2, 4));

        assertThat(use.elevation()).isEqualTo(1, within(1e-9));
        assertThat(use.scatter()).isEqualTo(0, within(1e-9));
        assertThat(use.shape()).hasValueCloseTo(1.0, within(1e-9));
    }

    @Test
    void seesOnlyScatterInAScaleThatIsStretched() {
        ScaleUse use = ScaleUse.of(rated(new int[] {1, 3, 5}, 2, 3, 4));

        assertThat(use.elevation()).isEqualTo(0, within(1e-9));
        assertThat(use.scatter()).isGreaterThan(0.8);
        assertThat(use.shape()).hasValueCloseTo(1.0, within(1e-9));
    }

    private static List<RatedOption> rated(int[] ratings, double... keys) {
        return IntStream.range(0, keys.length)
                .mapToObj(i -> new RatedOption("o" + i, ratings[i], keys[i]))
                .toList();
    }
}
