package org.okrreadiness.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.overview.OverviewReading;
import org.okrreadiness.reading.piece.CriterionReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.reading.piece.WordsReading;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.CritiqueReading;
import org.okrreadiness.reading.task.CritiqueReading.Outcome;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.wording.Moments;

class ResultReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);

    private ResultReading read(Map<TaskId, Response> responses) {
        Sittings.Opened opened = SampleResults.handedIn(AttemptId.random(), NOW, responses);
        return ResultReading.of(
                opened, SampleResults.sources(), messages, new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void beginsWithASentenceThatNamesWhatLiesBelowTheCut() {
        OverviewReading overview = read(Map.of()).overview();
        assertThat(overview.sentence())
                .isEqualTo("Not yet: the overall score lies below its cut with the whole band around it, and so do"
                        + " 3 competencies: Writing, Challenge and coaching and Facilitation.");
        assertThat(overview.facts()).isEqualTo("Amina Yusuf · Assessment · handed in today at 14:02");
    }

    @Test
    void saysWhatTheBandsRestOnAndHowTheCutsWereSet() {
        assertThat(read(Samples.responses()).overview().meaning())
                .anySatisfy(line -> assertThat(line).startsWith("Nine times out of ten"))
                .anySatisfy(line -> assertThat(line).contains("assumed", "reliability of .20 for a single task"));
        assertThat(read(Samples.responses()).overview().story())
                .anySatisfy(line -> assertThat(line.words()).contains("wait for a trainer"));
        assertThat(read(Samples.responses()).overview().foot().cut())
                .anySatisfy(words -> assertThat(words).contains("author's judgement"));
    }

    @Test
    void pointsAtTheVeryWordsEachMarkRestsOn() {
        for (PieceReading piece : read(Samples.responses()).tasks().get(0).pieces()) {
            for (WordsReading words : piece.words()) {
                assertThat(words.highlights())
                        .allSatisfy(highlight -> assertThat(words.text().substring(highlight.start(), highlight.end()))
                                .isEqualTo(highlight.evidence().words()));
            }
        }
    }

    @Test
    void givesEachPieceOfWorkItsWordsAndItsMarks() {
        TaskReading written = read(Samples.responses()).tasks().get(0);
        assertThat(written.pieces())
                .extracting(PieceReading::title)
                .containsExactly("Objective", "Key result 1", "Key result 2", "The set as a whole");
        PieceReading workshops = written.pieces().get(2);
        assertThat(workshops.words().get(0).text()).isEqualTo("Run 12 workshops with harbour staff");
        assertThat(workshops.criteria().get(0).title()).isEqualTo("Outcome, not activity");
        assertThat(workshops.criteria().get(0).level()).contains(Level.MISSING);
        assertThat(workshops.caps()).anySatisfy(cap -> assertThat(cap).contains("Outcome, not activity"));
    }

    @Test
    void offersAPatternOfTheirOwnNounsForALineThatIsNotStrongYet() {
        List<PieceReading> pieces = read(Samples.responses()).tasks().get(0).pieces();
        assertThat(pieces.get(2).pattern())
                .isEqualTo("A pattern to fill in:"
                        + " Share of harbour staff who [new behaviour] from [today] to [target]");
        assertThat(pieces.get(3).pattern()).isEmpty();
    }

    @Test
    void namesTheSchoolAndTheMarksAnotherSchoolWouldGiveOtherwise() {
        ResultReading result = read(Samples.responses());
        assertThat(result.overview().remarks())
                .anySatisfy(remark -> assertThat(remark)
                        .startsWith("Experts differ on some rules; this assessment marks by the school “Balanced”.")
                        .contains("“Commitments and milestones”"));
        CriterionReading outcome =
                result.tasks().get(0).pieces().get(2).criteria().get(0);
        assertThat(outcome.elsewhere()).contains("By the school “Commitments and milestones” this would be: sound.");
    }

    @Test
    void showsNoLevelWhereATrainerDecides() {
        assertThat(read(Samples.responses()).tasks().get(0).pieces().get(1).criteria())
                .filteredOn(criterion -> criterion.title().equals("Serves its objective"))
                .singleElement()
                .satisfies(criterion -> {
                    assertThat(criterion.level()).isEmpty();
                    assertThat(criterion.descriptor()).isEmpty();
                    assertThat(criterion.waits()).isTrue();
                });
    }

    @Test
    void tellsFoundMissedAndFalseAlarmsApart() {
        CritiqueReading critique =
                read(Samples.responses()).tasks().get(1).critique().orElseThrow();
        assertThat(critique.points())
                .extracting(CritiqueReading.Point::outcome)
                .containsExactly(Outcome.FOUND, Outcome.MISSED, Outcome.FALSE_ALARM);
        assertThat(critique.points().get(2).reason()).contains("five minutes");
        assertThat(critique.summary()).isEqualTo("You found 1 of 2; false alarms: 1.");
    }

    @Test
    void showsRatingAndKeySideBySideWithTheReasons() {
        TaskReading judged = read(Samples.responses()).tasks().get(2);
        assertThat(judged.options().options())
                .extracting(OptionReading::comparison)
                .containsExactly(
                        "You rated 4, the key says 4.6",
                        "You rated 2, the key says 1.5",
                        "You rated 4, the key says 2.5",
                        "You did not rate this; the key says 4");
        assertThat(judged.options().options().get(0).reasons().get(0).text())
                .isEqualTo("Capacity is decided by what is dropped.");
        assertThat(judged.pieces()).extracting(PieceReading::title).containsExactly("Judgement as a whole");
    }

    @Test
    void showsBothChoicesBesideTheKeyAndCountsThemInWords() {
        TaskReading chosen = read(Samples.responses()).tasks().get(3);
        assertThat(chosen.options().heading()).isEqualTo("The responses, your choices and the key");
        assertThat(chosen.options().summary())
                .isEqualTo("Plus one, on a scale from minus two to plus two:"
                        + " one of your choices is the key's, and none is its opposite.");
        assertThat(chosen.options().options())
                .extracting(OptionReading::comparison)
                .containsExactly(
                        "You did not choose it. The key says 4.6, the best.",
                        "You chose it as the worst. The key says 1.5, the worst.",
                        "You did not choose it. The key says 2.5.",
                        "You chose it as the best. The key says 4.1.");
        assertThat(chosen.options().options().get(1).reasons().get(1).text())
                .isEqualTo("If the quay is unsafe, safety comes before any trade.");
        PieceReading whole = chosen.pieces().get(0);
        assertThat(whole.words())
                .extracting(WordsReading::label, WordsReading::text)
                .startsWith(tuple("Your best", "I say what has to be true before there can be a date."));
        assertThat(whole.criteria().get(0).level()).contains(Level.SOUND);
    }

    @Test
    void saysWhichIdeasWereFoundAndWhyTheOthersMatter() {
        TaskReading answered = read(Samples.responses()).tasks().get(4);
        AnswerReading answer = answered.answers().get(0);
        assertThat(answer.points())
                .extracting(AnswerReading.Point::outcome)
                .containsExactly(
                        AnswerReading.Outcome.FOUND, AnswerReading.Outcome.NOT_FOUND, AnswerReading.Outcome.WRONG);
        assertThat(answer.points().get(1).text()).contains("as late as before");
        assertThat(answer.points().get(2).reason()).contains("own work");
        assertThat(answer.summary()).startsWith("Found in your own words: 1 of 2.");
    }

    @Test
    void marksTheIdeasInTheAnswersOwnWords() {
        PieceReading piece = read(Samples.responses()).tasks().get(4).pieces().get(0);
        assertThat(piece.title()).isEqualTo("Your answer");
        assertThat(piece.criteria())
                .hasSize(6)
                .allSatisfy(criterion -> assertThat(criterion.because()).isNotBlank());
        assertThat(piece.words().get(0).highlights())
                .extracting(highlight -> highlight.evidence().words())
                .contains("workshop is an activity", "more of these workshops");
    }

    @Test
    void readsAnAttemptInWhichNothingWasAnswered() {
        ResultReading result = read(Map.of());
        assertThat(result.tasks()).extracting(TaskReading::score).containsOnly("No answer was given");
        assertThat(result.tasks().get(1).critique().map(c -> c.points().size())).isEqualTo(Optional.of(2));
        assertThat(result.tasks().get(2).options().options()).hasSize(4);
        assertThat(result.tasks().get(3).options().summary())
                .isEqualTo("You chose neither a best nor a worst response.");
        assertThat(result.tasks().get(4).answers().get(0).points())
                .extracting(AnswerReading.Point::outcome)
                .containsOnly(AnswerReading.Outcome.NOT_FOUND);
    }
}
