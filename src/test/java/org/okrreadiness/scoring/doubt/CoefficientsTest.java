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

    private static final Set<String> ALONE = Set.of(Weights.MOVES, Weights.RULE, Weights.WRITTEN, Weights.ENOUGH);

    static Stream<String> fitted() {
        return Coefficients.standard().byCriterion().keySet().stream().sorted();
    }

    private static Map<String, Double> weights(String criterion) {
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
                        || name.matches("floor\\.[123]")
                        || Sign.all().contains(name.replaceFirst("^(lean|blur)\\.", "")));
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void neverPullAgainstTheRulesNorAgainstTheRubric(String criterion) {
        assertThat(weights(criterion).getOrDefault(Weights.RULE, 0.0)).isNotNegative();
        assertThat(weights(criterion).getOrDefault(Weights.WRITTEN, 0.0)).isNotNegative();
        weights(criterion).forEach((name, weight) -> {
            String sign = name.substring(name.indexOf('.') + 1);
            if (name.startsWith(Weights.BLUR)) {
                assertThat(weight).as(name).isNegative();
            } else if (name.startsWith(Weights.LEAN) && Theory.leansUp(criterion, sign)) {
                assertThat(weight).as(name).isPositive();
            } else if (name.startsWith(Weights.LEAN) && Theory.leansDown(criterion, sign)) {
                assertThat(weight).as(name).isNegative();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void haveFloorsThatFallAndAThreshold(String criterion) {
        Map<String, Double> weights = weights(criterion);
        assertThat(weights.get("floor.1")).isGreaterThanOrEqualTo(weights.get("floor.2"));
        assertThat(weights.get("floor.2")).isGreaterThanOrEqualTo(weights.get("floor.3"));
        assertThat(weights.get(Weights.ENOUGH)).isBetween(0.01, 0.99);
    }
}
