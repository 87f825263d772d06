package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandTest {

    @ParameterizedTest
    @CsvSource({"0.6, 0", "0.7, 0", "0.65, 0", "0.8, 0.1", "0.5, 0.1", "0.4, 0.2", "1, 0.3", "0, 0.6"})
    void measuresHowFarAGradeLiesOutside(double grade, double distance) {
        assertThat(new GradeBand(0.6, 0.7).distanceTo(grade)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 1.0", "0.6, 0.6", "0.65, 0.65", "0.30000000000000004, 0.3"})
    void writesGradesAsPeopleDo(double grade, String text) {
        assertThat(GradeBand.text(grade)).isEqualTo(text);
    }

    @Test
    void readsAsABandOrAsASingleGrade() {
        assertThat(new GradeBand(0.6, 0.75)).hasToString("0.6\u20130.75");
        assertThat(new GradeBand(0, 0)).hasToString("0.0");
    }

    @Test
    void holdsGradesOnly() {
        assertThatThrownBy(() -> new GradeBand(0.7, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GradeBand(0, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
