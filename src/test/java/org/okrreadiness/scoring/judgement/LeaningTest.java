package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTest {

    @ParameterizedTest
    @CsvSource({
        "-2, -1.6, 3",
        "-1, -1.5, 3",
        "-1, -1.6, 2",
        "0, 1, 2",
        "0, 1.1, 1",
        "0, -1.75, 1",
        "0, -1.8, 0",
        "2, 2, 3",
        "0, 0, 3",
        "1, -0.7, 1",
        "2, -2, 0"
    })
    void earnsByItsDistanceToTheKey(int given, double key, int level) {
        assertThat(new Leaning(given, key).points()).isEqualTo(level);
    }

    @Test
    void earnsLittleOnTheWrongSideOfAClearKey() {
        for (int given = 1; given <= 2; given++) {
            for (int tenths = -20; tenths <= -10; tenths++) {
                assertThat(new Leaning(given, tenths / 10.0).points()).isLessThanOrEqualTo(1);
                assertThat(new Leaning(-given, -tenths / 10.0).points()).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, -1, true", "-2, 1.4, true", "0, -2, false", "1, -0.9, false", "1, 1, false", "-1, 0, false"})
    void turnsAKeyRoundOnlyWhereTheKeyIsClear(int given, double key, boolean reversed) {
        assertThat(new Leaning(given, key).isReversed()).isEqualTo(reversed);
    }
}
