package org.okrreadiness.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OffersOptions;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.wording.Moments;

/** Whatever the key of a task says, its page of the result says too, and where other experts would disagree. */
class KeysInReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);
    private final Sittings.Opened opened = SampleResults.handedIn(AttemptId.random(), NOW);

    @Test
    void saysEveryReasonOfEveryKindOfKey() {
        ResultReading result = ResultReading.of(
                opened, SampleResults.sources(), messages, new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)));
        List<Task> tasks = opened.assessment().tasks();
        assertThat(tasks.stream().map(Task::kind)).contains(TaskKind.values());
        for (int i = 0; i < tasks.size(); i++) {
            // A record says everything it holds, at any depth.
            String page = result.tasks().get(i).toString();
            reasons(tasks.get(i))
                    .map(String::strip)
                    .filter(reason -> !reason.isEmpty())
                    .forEach(reason -> assertThat(page).contains(reason));
            assertThat(result.tasks().get(i).provenance()).isNotBlank();
        }
    }

    private static Stream<String> reasons(Task task) {
        if (task instanceof OffersOptions offers) {
            return offers.options().stream().map(ResponseOption::key).flatMap(KeysInReadingTest::said);
        }
        if (task instanceof NewInformation asked) {
            return asked.news().stream().map(ResponseOption::key).flatMap(KeysInReadingTest::said);
        }
        if (task instanceof Diagnose diagnose) {
            return Stream.of(
                            diagnose.symptoms().stream().map(Symptom::reason),
                            Stream.of(diagnose.root().reason()),
                            diagnose.help().values().stream().flatMap(KeysInReadingTest::said),
                            diagnose.counter().ideas().stream().map(ExpectedIdea::text))
                    .flatMap(said -> said);
        }
        if (task instanceof Prioritise choice) {
            return choice.wishes().stream().map(Wish::reason);
        }
        if (task instanceof ScoreAndReset ended) {
            return ended.keyResults().stream().flatMap(line -> Stream.of(line.gradedBecause(), line.decidedBecause()));
        }
        if (task instanceof Critique critique) {
            return critique.defects().stream().map(PlantedDefect::reason);
        }
        if (task instanceof OpenAnswer answer) {
            return answer.key().ideas().stream().map(ExpectedIdea::text);
        }
        return task instanceof WriteOkrSet write
                ? write.temptations().stream().map(Temptation::reason)
                : Stream.empty();
    }

    private static Stream<String> said(JudgementKey key) {
        return Stream.concat(
                Stream.of(key.principle(), key.limit(), key.dissent()),
                key.elsewhere().stream().map(JudgementKey.OtherSchool::reason));
    }
}
