package org.okrreadiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;

class MomentsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:30:00Z"), ZoneId.of("Europe/London"));
    private final Moments moments = new Moments(new Messages(Locale.UK), clock);

    @Test
    void namesTheDayTheWayPeopleDo() {
        assertThat(moments.when(Instant.parse("2026-11-24T00:05:00Z"))).isEqualTo("today at 00:05");
        assertThat(moments.when(Instant.parse("2026-11-23T23:59:00Z"))).isEqualTo("yesterday at 23:59");
        assertThat(moments.when(Instant.parse("2026-07-01T22:00:00Z"))).isEqualTo("1 Jul 2026 at 23:00");
    }
}
