package org.okrreadiness.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptsWithSamples;
import org.okrreadiness.service.Samples;
import org.okrreadiness.service.Seat;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InMemorySamples;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;

class WelcomeViewModelTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final SteppedRunner runner = new SteppedRunner();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final AtomicInteger wentHome = new AtomicInteger();
    private final WelcomeViewModel model = model();

    private WelcomeViewModel model() {
        Samples samples = new Samples(
                new FixedAssessments(List.of()),
                new AttemptsWithSamples(new InMemoryAttempts(clock)),
                new InMemorySamples(),
                SampleResults.scorer(),
                clock);
        UiTools tools = new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay());
        return new WelcomeViewModel(tools, new SeatChoice(preferences), samples, wentHome::incrementAndGet);
    }

    @Test
    void keepsWhoSatDown() {
        model.seatProperty().set(Seat.TRAINER);
        model.begin();
        assertThat(new SeatChoice(preferences).get()).isEqualTo(Seat.TRAINER);
        assertThat(wentHome).hasValue(1);
    }

    @Test
    void takesWhoeverDecidesLaterForAParticipant() {
        model.seatProperty().set(Seat.RECORDS);
        model.later();
        SeatChoice kept = new SeatChoice(preferences);
        assertThat(kept.isMade()).isTrue();
        assertThat(kept.get()).isEqualTo(Seat.PARTICIPANT);
        assertThat(wentHome).hasValue(1);
    }

    @Test
    void staysWhereItIsWhenTheSamplesCannotBeAdded() {
        model.withSamplesProperty().set(true);
        model.begin();
        assertThat(model.samples().busyProperty().get()).isTrue();
        runner.runAll();
        assertThat(model.samples().problemProperty().get()).isNotNull();
        assertThat(model.samples().busyProperty().get()).isFalse();
        assertThat(wentHome).hasValue(0);
        model.withSamplesProperty().set(false);
        model.begin();
        assertThat(wentHome).hasValue(1);
    }

    @Test
    void takesASeatNobodyKnowsForNoChoice() {
        preferences.put("seat", "auditor");
        assertThat(new SeatChoice(preferences).isMade()).isFalse();
        assertThat(new SeatChoice(preferences).get()).isEqualTo(Seat.PARTICIPANT);
    }
}
