package org.okrreadiness.ui.awaiting;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/**
 * The page in words, without what the trainer told level by level.
 *
 * @param sentence what has become of it so far
 * @param meaning what that means, and what comes next
 * @param competencies what the trainer's marks come to, a line for each; empty before there are any
 * @param tasks likewise, task by task
 * @param answers what was handed in
 */
record AwaitingReading(
        String title,
        String facts,
        String sentence,
        List<String> meaning,
        List<String> competencies,
        List<String> tasks,
        Answers answers) {

    /** @param whole all of it as one text, to be taken elsewhere */
    record Answers(List<Answer> byTask, String whole) {
        Answers {
            byTask = List.copyOf(byTask);
        }

        static Answers of(Sittings.Opened opened, Messages messages) {
            AnswersText text = new AnswersText(messages);
            return new Answers(
                    AnswersText.of(opened).stream()
                            .map(given -> new Answer(
                                    messages.get(
                                            "answers.task",
                                            given.number(),
                                            given.task().frame().title()),
                                    given.response()
                                            .map(response -> text.lines(given.task(), response))
                                            .orElse(List.of(messages.get("answers.blank")))))
                            .toList(),
                    text.plain(opened.assessment().about().title(), AnswersText.of(opened)));
        }
    }

    record Answer(String title, List<String> lines) {
        Answer {
            lines = List.copyOf(lines);
        }
    }

    AwaitingReading {
        meaning = List.copyOf(meaning);
        competencies = List.copyOf(competencies);
        tasks = List.copyOf(tasks);
    }

    /** @param told the trainer's marks; empty before there are any */
    static AwaitingReading of(Sittings.Opened opened, Optional<ScoreSheet> told, Messages messages, Moments moments) {
        Attempt.Start start = opened.attempt().start();
        return new AwaitingReading(
                opened.assessment().about().title(),
                messages.get(
                        "result.facts",
                        start.participant(),
                        Words.of(messages, "mode", start.mode()),
                        moments.when(opened.attempt().handedIn().orElseThrow().at())),
                told.map(sheet -> messages.get("awaiting.told", sheet.overall()))
                        .orElseGet(() -> messages.get("awaiting.sentence")),
                told.isPresent()
                        ? List.of(messages.get("awaiting.told.keys"))
                        : List.of(messages.get("awaiting.why"), messages.get("awaiting.next")),
                told.map(sheet -> competencies(sheet, messages)).orElse(List.of()),
                told.map(sheet -> tasks(opened.assessment(), sheet, messages)).orElse(List.of()),
                Answers.of(opened, messages));
    }

    private static List<String> competencies(ScoreSheet sheet, Messages messages) {
        return sheet.competencies().stream()
                .map(score -> messages.get(
                        "awaiting.score", Words.of(messages, "competency", score.competency()), score.score()))
                .toList();
    }

    private static List<String> tasks(Assessment assessment, ScoreSheet sheet, Messages messages) {
        return assessment.tasks().stream()
                .flatMap(task -> sheet.task(task.id().value()).stream()
                        .map(score ->
                                messages.get("awaiting.score", task.frame().title(), score.score())))
                .toList();
    }
}
