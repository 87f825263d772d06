package org.okrreadiness.reading.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.CutScores;
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
    void tellsTheBestAndTheWorstWithTheWayThere() {
        OverviewReading overview = read(Samples.responses());
        assertThat(overview.story().get(0).words()).startsWith("It went best in “Ten weeks”, 94 of 100.");
        assertThat(overview.story().get(1).words()).startsWith("It went worst in “A word with Tor”");
        assertThat(overview.story()).allSatisfy(line -> assertThat(line.task()).isPresent());
    }

    private StoryLine line(OverviewReading overview, String heading) {
        return overview.story().stream()
                .filter(line -> line.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void quotesTheBestLineAndTheOneWorthRepairingWithAQuestion() {
        OverviewReading overview = read(Samples.responses());
        assertThat(line(overview, "Your best line").words()).startsWith("“").contains(" of 100.");
        assertThat(line(overview, "Worth repairing").words()).startsWith("“").endsWith("?");
        assertThat(line(overview, "Worth repairing").task()).isPresent();
    }

    @Test
    void saysWhereTheTimeWentAndWhatIsLeftOut() {
        assertThat(line(read(Samples.responses()), "Where the time went").words())
                .startsWith("About 66 minutes at work. Longest: 14 on “A set for the winter”, 12 on “")
                .endsWith(
                        "One stretch of more than 10 minutes in which nothing happened, 26 minutes long, is left out.");
    }

    @Test
    void saysWhatMostPeopleMissAndHowThisOneDid() {
        assertThat(line(read(Samples.responses()), "What most miss here").words())
                .matches("In “A set for the winter”, 9 of 12 people in this data folder reached less than 60;"
                        + " you reached \\d+\\.");
    }

    @Test
    void saysHowTheCutWasSetAndWhatNobodyKnowsAboutIt() {
        assertThat(read(Samples.responses()).foot().cut())
                .anySatisfy(words -> assertThat(words).contains("nobody has worked out"));
        CutScores.Setting setting = new CutScores.Setting(
                OptionalInt.of(8), OptionalInt.of(2), OptionalDouble.of(2.14), Optional.of(LocalDate.of(2026, 5, 3)));
        assertThat(new CutWords(messages)
                        .of(new CutScores(CutScores.Method.ANGOFF, 60, Map.of(), "Two afternoons.", setting)))
                .containsExactly(
                        "The cuts were set by a panel, task by task (modified Angoff).",
                        "On record: 8 judges, 2 rounds and set on 3 May 2026.",
                        "Its standard error is 2.1 points: that far it would scatter with other judges or other results.",
                        "What the pack records: Two afternoons.");
    }

    @Test
    void saysWhyTheVerdictIsWhatItIs() {
        assertThat(read(Samples.responses()).reasons())
                .isNotEmpty()
                .allSatisfy(
                        reason -> assertThat(reason).contains(" of 100, band ").contains("the cut of"));
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
