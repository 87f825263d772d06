package org.okrreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.MatrixOrder;

class MatrixSortTest {

    @Test
    void readsAKeyWithAWay() {
        assertThat(MatrixSort.of("unit")).isEqualTo(MatrixOrder.of(MatrixOrder.By.UNIT));
        assertThat(MatrixSort.of("Expiry:asc")).isEqualTo(MatrixOrder.of(MatrixOrder.By.EXPIRY));
        assertThat(MatrixSort.of("gaps:desc"))
                .isEqualTo(MatrixOrder.of(MatrixOrder.By.GAPS).turnedRound());
        assertThat(MatrixSort.of("theory_and_intent")).isEqualTo(MatrixOrder.of(Competency.THEORY_AND_INTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "level", "competency", "name:", "name:up", "", ":desc", "writing:desc:asc"})
    void namesWhatThereIsWhereItIsNone(String typed) {
        assertThatThrownBy(() -> MatrixSort.of(typed))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        problem -> assertThat(problem.phrase().arguments().toString())
                                .contains("name, unit, role, gaps, expiry, theory-and-intent"));
    }
}
