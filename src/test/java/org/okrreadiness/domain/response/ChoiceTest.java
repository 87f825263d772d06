package org.okrreadiness.domain.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.Choice.Standing;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.testing.OfferedOptions;

class ChoiceTest {

    private static final BestAndWorst TASK = OfferedOptions.bestAndWorst(4.6, 4.1, 1.6, 1.1, 3);

    @ParameterizedTest
    @CsvSource({
        "a, d, THE_KEYS, THE_KEYS, 2",
        "a, b, THE_KEYS, ELSEWHERE, 1",
        "b, c, NEAR, NEAR, 0",
        "a, , THE_KEYS, NOT_CHOSEN, 1",
        "e, a, ELSEWHERE, REVERSED, -1",
        "d, a, REVERSED, REVERSED, -2",
        "z, d, NOT_CHOSEN, THE_KEYS, 1"
    })
    void standsToTheKeyAsItsValueDoes(String best, String worst, Standing ofBest, Standing ofWorst, int points) {
        BestAndWorstGiven given =
                new BestAndWorstGiven(Optional.ofNullable(best), Optional.ofNullable(worst), OptionalInt.empty(), "");

        assertThat(Choice.ofBest(TASK, given).standing()).isEqualTo(ofBest);
        assertThat(Choice.ofWorst(TASK, given).standing()).isEqualTo(ofWorst);
        assertThat(Choice.points(TASK, given)).isEqualTo(points);
    }

    @Test
    void namesTheKeysOwnOption() {
        assertThat(Choice.ofBest(TASK, BestAndWorstGiven.EMPTY).key().id()).isEqualTo("a");
        assertThat(Choice.ofWorst(TASK, BestAndWorstGiven.EMPTY).key().id()).isEqualTo("d");
    }
}
