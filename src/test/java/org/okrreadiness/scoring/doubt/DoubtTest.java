package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.Makeup;

class DoubtTest {

    private static final WordIndex INDEX = new WordIndex(
            List.of("word.workshop", "pair.run_#", "first.run", "before.run", "after.workshop", "word.other"));
    private static final Signs WORK = Marks.signs("Run 5 workshops", INDEX);

    private static final Map<String, double[]> PLAIN = Map.of(
            "floor", new double[] {1, 0, -1},
            "rule.1", new double[] {1, 0.5, 0},
            "rule.2", new double[] {0.5, 1, 0.5},
            "rule.3", new double[] {0, 0.5, 1},
            "row.odd", new double[] {-2, -2, -2},
            "enough", new double[] {0.6});

    private static Doubt doubt(Map<String, double[]> more) {
        Map<String, double[]> weights = new HashMap<>(PLAIN);
        weights.putAll(more);
        return new Doubt(new Weights(weights, INDEX));
    }

    private static double[] each(double weight) {
        double[] three = new double[3];
        Arrays.fill(three, weight);
        return three;
    }

    private static double confidence(Doubt doubt, String row, Level level, double written) {
        return doubt.belief(doubt.prior(row, level, written), WORK).confidence(level);
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
        Doubt doubt = doubt(Map.of("head.WORK", new double[] {-0.7, 0.2, 4}));
        Belief belief = doubt.belief(doubt.prior("work", level, 0.8), WORK);
        double whole = Arrays.stream(Level.values()).mapToDouble(belief::chance).sum();
        assertThat(whole).isCloseTo(1, within(1e-12));
        assertThat(belief.confidence(level)).isCloseTo(belief.chance(level), within(0.011));
    }

    @Test
    void judgesAnUnknownRowByItsLevel() {
        double unknown = confidence(doubt(Map.of()), "made-yesterday", Level.STRONG, 0.7);
        assertThat(unknown).isBetween(0.02, 0.98).isGreaterThan(confidence(doubt(Map.of()), "odd", Level.STRONG, 0.7));
    }

    @Test
    void isLessSureOfALevelTheSignsSpeakAgainst() {
        Doubt leaning = doubt(Map.of("head.WORK", each(-3)));
        assertThat(confidence(leaning, "work", Level.STRONG, 0.8))
                .isLessThan(confidence(doubt(Map.of()), "work", Level.STRONG, 0.8));
        assertThat(confidence(leaning, "work", Level.MISSING, 0.8))
                .isGreaterThan(confidence(doubt(Map.of()), "work", Level.MISSING, 0.8));
    }

    @Test
    void weighsWordsAndWhatTheyStandBeside() {
        Doubt plain = doubt(Map.of());
        for (String words : new String[] {"word.workshop", "pair.run_#", "first.run", "before.run", "after.workshop"}) {
            assertThat(confidence(doubt(Map.of(words, each(-2))), "work", Level.MISSING, 0.8))
                    .as(words)
                    .isGreaterThan(confidence(plain, "work", Level.MISSING, 0.8));
        }
    }

    @Test
    void givesTheRulesLevelUnlessItMayMove() {
        Map<String, double[]> leaning = Map.of("head.WORK", each(-9));
        Prior prior = doubt(leaning).prior("work", Level.STRONG, 0.8);
        assertThat(doubt(leaning).level(prior, doubt(leaning).belief(prior, WORK)))
                .isEqualTo(Level.STRONG);
        Map<String, double[]> moving = new HashMap<>(leaning);
        moving.put("moves", new double[] {1});
        Belief belief = doubt(moving).belief(prior, WORK);
        assertThat(doubt(moving).level(prior, belief)).isEqualTo(Level.MISSING);
        assertThat(doubt(moving).level(prior.held(), belief)).isEqualTo(Level.STRONG);
    }

    @Test
    void pointsAtTheWordsThatSpeakForTheLevel() {
        Doubt doubt = doubt(Map.of("word.workshop", new double[] {-1, 0, 0}, "word.run", new double[] {0.9, 0, 0}));
        Makeup makeup = LineReader.of(Situation.NONE).read("Run 5 workshops").makeup();
        assertThat(doubt.telling(Level.MISSING, makeup)).containsExactly(new Span(6, 15));
        assertThat(doubt.telling(Level.SOUND, makeup)).isEmpty();
    }

    @Test
    void isNeverCertain() {
        assertThat(confidence(doubt(Map.of("head.WORK", each(90))), "work", Level.STRONG, 1))
                .isEqualTo(0.99);
        assertThat(confidence(doubt(Map.of("head.WORK", each(90))), "work", Level.MISSING, 0))
                .isEqualTo(0.01);
    }
}
