package org.okrreadiness.reading.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Growth;
import org.okrreadiness.service.SatBefore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.ui.PictureGrowth;
import org.okrreadiness.wording.Moments;

class GrowthReaderTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final Messages messages = new Messages(Locale.UK);
    private final Growth growth = growth();

    private Growth growth() {
        Sittings sittings = PictureGrowth.sittings(clock);
        return new Growth(sittings, new Verdicts(sittings, PictureGrowth.assessments(), clock));
    }

    private GrowthReading read() {
        List<SatBefore> attempts = growth.of("Amina Yusuf");
        return new GrowthReader(messages, new Moments(messages, clock)).read(attempts);
    }

    @Test
    void setsAttemptsSideBySideTheEarliestFirst() {
        GrowthReading reading = read();
        assertThat(growth.participants()).containsExactly("Amina Yusuf");
        assertThat(reading.attempts()).hasSize(3);
        assertThat(reading.attempts().get(0).facts()).startsWith("Assessment, 27 Jun 2026");
        assertThat(reading.rows().get(0).name()).isEqualTo("Overall");
        assertThat(reading.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(reading.rows().get(0).cells().get(2).words()).matches("\\d+ \\(\\d+ to \\d+\\)");
    }

    @Test
    void callsNoiseNoiseAndSaysWhereItIsMore() {
        assertThat(read().changes())
                .anySatisfy(words -> assertThat(words).contains("more than chance does"))
                .anySatisfy(words -> assertThat(words).containsIgnoringCase("within what chance does"))
                .anySatisfy(words -> assertThat(words).contains("part of a rise may be remembering"));
    }

    @Test
    void saysNothingOfChangeWhereThereIsOneAttempt() {
        GrowthReading one = new GrowthReader(messages, new Moments(messages, clock))
                .read(growth.of("Amina Yusuf").subList(0, 1));
        assertThat(one.changes()).isEmpty();
        assertThat(growth.of("Nobody")).isEmpty();
    }
}
