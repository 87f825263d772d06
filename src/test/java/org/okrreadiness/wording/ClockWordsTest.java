package org.okrreadiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.i18n.Messages;

class ClockWordsTest {

    private final ClockWords words = new ClockWords(new Messages(Locale.UK), ZoneId.of("Europe/Athens"));

    @ParameterizedTest
    @CsvSource({
        "PT-9S, changed by 9 seconds at 14:02",
        "PT-90S, changed by 90 seconds at 14:02",
        "PT-12M, changed by 12 minutes at 14:02",
        "PT-3H, changed by 3 h 0 min at 14:02",
        "PT12M, went forward by 12 minutes at 14:02"
    })
    void saysByHowMuchAndWhen(Duration by, String part) {
        assertThat(words.of(Instant.parse("2026-11-23T12:02:31Z"), by)).contains(part);
    }
}
