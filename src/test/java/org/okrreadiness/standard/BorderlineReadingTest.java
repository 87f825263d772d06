package org.okrreadiness.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.Samples;

class BorderlineReadingTest {

    private final List<RatableSitting> sittings = new ArrayList<>();
    private BorderlineStudy study = new BorderlineStudy(SampleStudies.frame(Samples.assessment(), 1), Map.of());

    /** As many people as wished, rated from the first to the last step in turn. */
    private BorderlineReading reading(int people, int lowest, int highest, IntUnaryOperator score) {
        for (int person = 0; person < people; person++) {
            GlobalRating rating = GlobalRating.values()[lowest - 1 + person % (highest - lowest + 1)];
            sittings.add(new RatableSitting(
                    SampleStudies.id(person),
                    "P" + person,
                    Instant.EPOCH,
                    score.applyAsInt(rating.points()),
                    Map.of(Competency.WRITING, score.applyAsInt(rating.points()) - 10)));
            study = study.rating(SampleStudies.id(person), Optional.of(rating));
        }
        return new BorderlineReading(study, sittings);
    }

    @Test
    void theCutIsTheScoreAtBorderline() {
        BorderlineReading reading = reading(30, 1, 5, rating -> 20 + 14 * rating);

        assertThat(reading.obstacle()).isEmpty();
        assertThat(reading.cut().orElseThrow().figure().value().orElseThrow()).isCloseTo(62, within(1e-9));
        assertThat(reading.cut(Competency.WRITING).orElseThrow().points()).isEqualTo(52);
    }

    @Test
    void whoIsNotRatedIsNotCounted() {
        BorderlineReading reading = reading(30, 1, 5, rating -> 60);
        study = study.rating(SampleStudies.id(0), Optional.empty());

        assertThat(reading.points()).hasSize(30);
        assertThat(new BorderlineReading(study, sittings).points()).hasSize(29);
    }

    @Test
    void aFewPeopleGiveNoCut() {
        assertThat(reading(9, 1, 5, rating -> 20 + 14 * rating).obstacle())
                .contains(BorderlineReading.Obstacle.TOO_FEW);
    }

    @Test
    void peopleOnOneSideOfBorderlineGiveNoCut() {
        assertThat(reading(20, 4, 5, rating -> 20 + 14 * rating).obstacle())
                .contains(BorderlineReading.Obstacle.ONE_SIDED);
    }

    @Test
    void peopleWhoAreAllRatedAlikeGiveNoCut() {
        assertThat(reading(20, 3, 3, rating -> 60).obstacle()).contains(BorderlineReading.Obstacle.ONE_SIDED);
    }

    @Test
    void ratingsThatContradictTheScoresGiveNoCut() {
        BorderlineReading reading = reading(30, 1, 5, rating -> 90 - 10 * rating);

        assertThat(reading.obstacle()).contains(BorderlineReading.Obstacle.CONTRADICTION);
        assertThat(reading.cut()).isEmpty();
    }
}
