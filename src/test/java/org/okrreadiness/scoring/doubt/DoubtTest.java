package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.domain.rubric.Level;

class DoubtTest {

    private static final Signs WORK = Marks.signs("Run 5 workshops");
    private static final Map<String, Double> PLAIN = Map.of(
            "floor.1", 1.0, "floor.2", 0.0, "floor.3", -1.0, "rule", 1.0, "written", 0.5, "enough", 0.6, "row.odd",
            -2.0);

    private static Doubt doubt(Map<String, Double> more) {
        Map<String, Double> weights = new HashMap<>(PLAIN);
        weights.putAll(more);
        return new Doubt(new Weights(weights));
    }

    private static double confidence(Doubt doubt, String row, Level level, double written) {
        return doubt.confidence(level, doubt.prior(row, level, written), WORK);
    }

    @ParameterizedTest
    @EnumSource
    void takesAnAuthorAtTheirWordWhereNothingIsFitted(Level level) {
        Doubt unfitted = new Doubt(Weights.NONE);
        assertThat(confidence(unfitted, "any", level, 0.85)).isEqualTo(0.85);
        assertThat(confidence(unfitted, "any", level, 0.3)).isEqualTo(0.3);
        assertThat(unfitted.isEnough(0.6)).isTrue();
        assertThat(unfitted.isEnough(0.59)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void sharesOneWholeAmongTheLevels(Level level) {
        Doubt doubt = doubt(Map.of("lean.head.WORK", -0.7, "blur.length", -1.0));
        Prior prior = doubt.prior("work", level, 0.8);
        double whole = 0;
        for (int points = 0; points <= 3; points++) {
            whole += doubt.chance(points, prior, WORK);
        }
        assertThat(whole).isCloseTo(1, within(1e-12));
        assertThat(doubt.confidence(level, prior, WORK))
                .isCloseTo(doubt.chance(level.points(), prior, WORK), within(0.005));
    }

    @Test
    void judgesAnUnknownRowByItsLevelAndWhatItsAuthorWrote() {
        double unknown = confidence(doubt(Map.of()), "made-yesterday", Level.STRONG, 0.7);
        assertThat(unknown).isBetween(0.02, 0.98).isGreaterThan(confidence(doubt(Map.of()), "odd", Level.STRONG, 0.7));
        assertThat(confidence(doubt(Map.of()), "made-yesterday", Level.STRONG, 0.9))
                .isGreaterThan(unknown);
    }

    @Test
    void isLessSureTheMoreIsBlurred() {
        double clear = confidence(doubt(Map.of()), "work", Level.STRONG, 0.9);
        double blurred = confidence(doubt(Map.of("blur.length", -2.0)), "work", Level.STRONG, 0.9);
        assertThat(blurred).isLessThan(clear);
        assertThat(confidence(doubt(Map.of("blur.length", -2.0)), "work", Level.MISSING, 0.9))
                .isLessThan(confidence(doubt(Map.of()), "work", Level.MISSING, 0.9));
    }

    @Test
    void isLessSureOfALevelTheSignsSpeakAgainst() {
        Doubt leaning = doubt(Map.of("lean.head.WORK", -3.0));
        assertThat(confidence(leaning, "work", Level.STRONG, 0.8))
                .isLessThan(confidence(doubt(Map.of()), "work", Level.STRONG, 0.8));
        assertThat(confidence(leaning, "work", Level.MISSING, 0.8))
                .isGreaterThan(confidence(doubt(Map.of()), "work", Level.MISSING, 0.8));
    }

    @Test
    void givesTheRulesLevelUnlessItMayMove() {
        Map<String, Double> leaning = Map.of("lean.head.WORK", -9.0);
        Prior prior = doubt(leaning).prior("work", Level.STRONG, 0.8);
        assertThat(doubt(leaning).level(prior, WORK)).isEqualTo(Level.STRONG);
        Map<String, Double> moving = new HashMap<>(leaning);
        moving.put("moves", 1.0);
        assertThat(doubt(moving).level(prior, WORK)).isEqualTo(Level.MISSING);
    }

    @Test
    void isNeverCertain() {
        Doubt fierce = doubt(Map.of("rule", 50.0));
        assertThat(confidence(fierce, "work", Level.SOUND, 1)).isEqualTo(0.99);
        assertThat(confidence(doubt(Map.of("lean.head.WORK", 90.0)), "work", Level.MISSING, 0))
                .isEqualTo(0.01);
    }
}
