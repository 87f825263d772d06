package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.testing.InMemoryPreferences;

class DividerTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();

    @Test
    void standsWhereItWasLeft() {
        new Divider(preferences).keep(0.5);
        assertThat(new Divider(preferences).place()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.15", "100, 0.85", "-3, 0.15", "x, 0.42", "'', 0.42"})
    void neverHidesOneOfTheTwoSides(String remembered, double place) {
        preferences.put("take.divider-per-cent", remembered);
        assertThat(new Divider(preferences).place()).isEqualTo(place);
    }
}
