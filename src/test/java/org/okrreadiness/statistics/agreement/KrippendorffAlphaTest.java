package org.okrreadiness.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Sufficiency.Grounds;
import org.okrreadiness.testing.KnownFigures;

class KrippendorffAlphaTest {

    private static final KnownFigures KNOWN = KnownFigures.of("agreement/krippendorff.csv");
    private static final Panel PANEL = Panels.fromOne(5, KNOWN.data());

    private static double alpha(Panel panel, Metric metric) {
        return new KrippendorffAlpha(panel, metric)
                .of(Panel.everyOneOf(panel.items()))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void agreesWithKrippendorffsOwnExample(Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT);
        assertThat(alpha(PANEL, metric)).isCloseTo(KNOWN.expected("published." + name), within(0.0005));
        assertThat(alpha(PANEL, metric)).isCloseTo(KNOWN.expected(name), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void isOneWhereAllAgree(Metric metric) {
        Panel panel = Panel.of(4, List.of(List.of(0, 0), List.of(1, 1, 1), List.of(3, 3)));
        assertThat(alpha(panel, metric)).isEqualTo(1);
    }

    @Test
    void theOrderOfRatersChangesNothing() {
        double[][] turned = Arrays.stream(KNOWN.data())
                .map(row -> new double[] {row[3], row[2], row[1], row[0]})
                .toArray(double[][]::new);
        assertThat(alpha(Panels.fromOne(5, turned), Metric.ORDINAL))
                .isCloseTo(alpha(PANEL, Metric.ORDINAL), within(1e-12));
    }

    @Test
    void ordinalAlphaTakesLevelsThatNobodyGaveForNothing() {
        double[][] stretched = Arrays.stream(KNOWN.data())
                .map(row -> Arrays.stream(row).map(value -> 2 * value - 1).toArray())
                .toArray(double[][]::new);
        assertThat(alpha(Panels.fromOne(9, stretched), Metric.ORDINAL))
                .isCloseTo(alpha(PANEL, Metric.ORDINAL), within(1e-12));
    }

    @Test
    void comesWithAnIntervalAndTheNumberOfUnits() {
        Figure figure = new KrippendorffAlpha(PANEL, Metric.ORDINAL)
                .figure(Clusters.singles(PANEL.items()), Bootstrap.standard());
        assertThat(figure.interval().orElseThrow().low()).isBetween(0.4, 0.8153);
        assertThat(figure.interval().orElseThrow().high()).isBetween(0.8154, 1.0);
        assertThat(figure.sufficiency().n()).isEqualTo(11);
        assertThat(figure.grounds()).isEqualTo(Grounds.TOO_FEW);
    }

    @Test
    void isUnknownWithoutPairsOrVariety() {
        for (Panel panel : List.of(
                Panel.of(4, List.of()),
                Panel.of(4, List.of(List.of(1), List.of(2))),
                Panel.of(4, List.of(List.of(2, 2), List.of(2, 2))))) {
            assertThat(new KrippendorffAlpha(panel, Metric.ORDINAL).of(Panel.everyOneOf(panel.items())))
                    .isEmpty();
        }
    }
}
