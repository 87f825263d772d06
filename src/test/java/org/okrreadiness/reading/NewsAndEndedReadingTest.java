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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.option.OptionReading.OnScale;
import org.okrreadiness.reading.option.OptionsReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.wording.Moments;

/** News and the end of a cycle on a result. */
class NewsAndEndedReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);

    private TaskReading news(LeaningsGiven given) {
        return read(Samples.NEWS, SampleTasks.newInformation(), given);
    }

    private TaskReading ended(ScoresGiven given) {
        return read(Samples.SCORE, SampleTasks.scoreAndReset(), given);
    }

    private TaskReading read(TaskId id, Task task, Response given) {
        return ResultReading.of(
                        SampleResults.handedIn(AttemptId.random(), NOW, Map.of(id, given)),
                        SampleResults.sources(),
                        messages,
                        new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)))
                .tasks()
                .stream()
                .filter(reading -> reading.title().equals(task.frame().title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesEveryLeaningWithTheKeyInWords() {
        OptionsReading options = news(SampleResponses.leanings()).options();
        assertThat(options.summary()).startsWith("You were considering: I am about to move");
        assertThat(options.options())
                .extracting(OptionReading::comparison)
                .containsExactly(
                        "You: strongly against it. The key: strongly against it, \u22121.6",
                        "You: changes nothing. The key: changes nothing, +0.1",
                        "You: for it. The key: strongly for it, +1.7");
        assertThat(options.options())
                .extracting(option -> option.level().orElseThrow())
                .containsExactly(Level.STRONG, Level.STRONG, Level.SOUND);
        assertThat(options.options().get(0).scale()).contains(new OnScale(-2, 2, OptionalDouble.of(-2), -1.6));
        assertThat(options.options().get(0).reasons()).hasSize(3);
    }

    @Test
    void saysWhichNewsWasNotJudged() {
        OptionReading open = news(new LeaningsGiven(Map.of("a", 0), OptionalInt.empty(), ""))
                .options()
                .options()
                .get(2);
        assertThat(open.comparison()).isEqualTo("You did not judge this. The key: strongly for it, +1.7");
        assertThat(open.scale()).contains(new OnScale(-2, 2, OptionalDouble.empty(), 1.7));
        assertThat(open.level()).contains(Level.MISSING);
    }

    @Test
    void givesNoScoreToAPieceATrainerDecidesAlone() {
        TaskReading news = news(SampleResponses.leanings());
        assertThat(news.pieces())
                .extracting(PieceReading::title, PieceReading::score)
                .containsExactly(tuple("Judgement as a whole", "trainer decides"));
        assertThat(news.score()).isEqualTo("89 of 100");
    }

    @Test
    void comparesGradeAndDecisionEachWithItsLevel() {
        List<OptionReading> options = ended(SampleResponses.scores()).options().options();
        OptionReading onTime = options.get(0);
        assertThat(onTime.comparison()).isEqualTo("You graded it 0.65. Grades that hold: 0.6\u20130.7");
        assertThat(onTime.level()).contains(Level.STRONG);
        assertThat(onTime.more())
                .containsExactly(new OptionReading.Compared(
                        "Your decision: Change. The one that fits: Keep. Accepted too: Change",
                        Optional.of(Level.SOUND)));
        assertThat(onTime.reasons())
                .extracting(OptionReading.Reason::name, OptionReading.Reason::text)
                .containsExactly(
                        tuple("Why that grade", "87 is six of nine points."),
                        tuple("Why that decision", "It moves and is not there yet."));
    }

    @Test
    void saysWhatWasNeitherGradedNorDecided() {
        OptionReading app = ended(new ScoresGiven(
                        Map.of("on-time", 0.6), Map.of("on-time", Decision.KEEP), "", OptionalInt.of(5)))
                .options()
                .options()
                .get(1);
        assertThat(app.comparison()).isEqualTo("You did not grade it. Grades that hold: 0.0\u20130.1");
        assertThat(app.more().get(0).comparison()).isEqualTo("You did not decide. What fits: Drop");
    }

    @Test
    void showsWhatWasLearnedInOwnWordsAndByItsIdeas() {
        TaskReading ended = ended(SampleResponses.scores());
        PieceReading whole = ended.pieces().get(0);
        assertThat(whole.title()).isEqualTo("What was learned, and how sure you were");
        assertThat(whole.words().get(0).text()).startsWith("On some mornings");
        assertThat(whole.words().get(0).highlights()).isNotEmpty();
        assertThat(ended.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.heading()).isEqualTo("What was learned");
            assertThat(answer.points().get(0).outcome()).isEqualTo(AnswerReading.Outcome.FOUND);
        });
    }

    @Test
    void readsTasksNobodyAnswered() {
        assertThat(news(LeaningsGiven.EMPTY).options().options()).hasSize(3);
        assertThat(ended(ScoresGiven.EMPTY).options().options()).hasSize(2);
    }
}
