package org.okrreadiness.reading.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.wording.Moments;

class StoryAndCalibrationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);

    private OverviewReading read(Map<TaskId, Response> responses) {
        return ResultReading.of(
                        SampleResults.handedIn(AttemptId.random(), NOW, responses),
                        SampleResults.sources(),
                        messages,
                        new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)))
                .overview();
    }

    @Test
    void tellsTheBestAndTheWorstWithThePersonsOwnWordsAndTheWayThere() {
        OverviewReading overview = read(Samples.responses());
        assertThat(overview.story().get(0).words()).startsWith("It went best in “Ten weeks”, 94 of 100.");
        assertThat(overview.story().get(1).words())
                .startsWith("It went worst in “A word with Tor”")
                .contains("You wrote: “");
        assertThat(overview.story()).allSatisfy(line -> assertThat(line.task()).isPresent());
    }

    @Test
    void saysWhereSomebodyWasSureAndWrong() {
        assertThat(read(Samples.responses()).story())
                .extracting(StoryLine::words)
                .anySatisfy(words -> assertThat(words).contains("you were 80% sure"));
    }

    @Test
    void hasNoStoryToTellWhereNothingWasAnswered() {
        OverviewReading overview = read(Map.of());
        assertThat(overview.story()).isEmpty();
        assertThat(overview.calibration()).isEmpty();
    }

    @Test
    void countsWhatWasLeftOut() {
        Map<TaskId, Response> one = Map.of(Samples.WRITE, Samples.responses().get(Samples.WRITE));
        assertThat(read(one).story())
                .extracting(StoryLine::words)
                .contains("9 tasks were left without an answer and count as nothing.");
        assertThat(read(one).story().get(0).task()).isEqualTo(Optional.of(Samples.WRITE));
    }

    @Test
    void comparesStatedConfidenceWithWhatCameOfIt() {
        assertThat(read(Samples.responses()).calibration())
                .first()
                .asString()
                .matches("In \\d tasks you said how sure you were: \\d+% on average, and \\d+% of your judgements came"
                        + " close to the key\\.");
    }
}
