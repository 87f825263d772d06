package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what ships to what is promised of it. When one of these fails after a rule has changed, fit again. */
class CoefficientsTest {

    private static final Set<String> ALONE =
            Set.of(Weights.FLOOR, Weights.MOVES, Weights.RULE + 1, Weights.RULE + 2, Weights.RULE + 3, Weights.ENOUGH);

    static Stream<String> fitted() {
        return Coefficients.standard().byCriterion().keySet().stream().sorted();
    }

    private static Map<String, double[]> weights(String criterion) {
        return Coefficients.standard().of(criterion).byName();
    }

    @Test
    void areThereForEveryCriterionThatLinesAreLabelledFor() {
        assertThat(fitted()).containsExactly("K1", "K2", "K3", "K7", "O1", "O2", "O3", "O4", "O6");
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void nameOnlySignsThereAre(String criterion) {
        assertThat(weights(criterion).keySet())
                .allMatch(name -> ALONE.contains(name)
                        || name.startsWith(Weights.ROW)
                        || Wording.isWording(name)
                        || Sign.all().contains(name));
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void neverPullAgainstTheRulesNorAgainstTheRubric(String criterion) {
        weights(criterion).forEach((name, three) -> {
            for (double weight : three) {
                if (name.startsWith(Weights.RULE) || Theory.leansUp(criterion, name)) {
                    assertThat(weight).as(name).isNotNegative();
                } else if (Theory.leansDown(criterion, name)) {
                    assertThat(weight).as(name).isNotPositive();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void haveAThreshold(String criterion) {
        assertThat(Coefficients.standard().of(criterion).enough()).isBetween(0.01, 0.99);
    }
}
