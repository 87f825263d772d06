package org.okrreadiness.ui.awaiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/**
 * The page in words.
 *
 * @param sentence what has become of it so far
 * @param meaning what that means, and what comes next
 * @param competencies what the trainer's marks come to; empty before there are any
 * @param tasks likewise, task by task with remarks
 * @param answers what was handed in
 */
record AwaitingReading(
        String title,
        String facts,
        String sentence,
        List<String> meaning,
        List<String> competencies,
        List<ToldTask> tasks,
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

    /** @param remarks of the trainer; may be empty */
    record ToldTask(String title, String score, List<String> remarks) {
        ToldTask {
            remarks = List.copyOf(remarks);
        }
    }

    AwaitingReading {
        meaning = List.copyOf(meaning);
        competencies = List.copyOf(competencies);
        tasks = List.copyOf(tasks);
    }

    /** @param told the last the trainer told; empty before anything was */
    static AwaitingReading of(
            Sittings.Opened opened, Optional<Feedbacks.Told> told, Messages messages, Moments moments) {
        Attempt.Start start = opened.attempt().start();
        String title = opened.assessment().about().title();
        String facts = messages.get(
                "result.facts",
                start.participant(),
                Words.of(messages, "mode", start.mode()),
                moments.when(opened.attempt().handedIn().orElseThrow().at()));
        Answers answers = Answers.of(opened, messages);
        return told.map(what -> told(title, facts, answers, opened, what, messages))
                .orElseGet(() -> new AwaitingReading(
                        title,
                        facts,
                        messages.get("awaiting.sentence"),
                        List.of(messages.get("awaiting.why"), messages.get("awaiting.next")),
                        List.of(),
                        List.of(),
                        answers));
    }

    private static AwaitingReading told(
            String title,
            String facts,
            Answers answers,
            Sittings.Opened opened,
            Feedbacks.Told told,
            Messages messages) {
        ScoreSheet sheet = told.feedback().sheet();
        String from = messages.get(
                "awaiting.told.from",
                told.label().madeBy().name(),
                told.label().madeBy().fingerprint());
        return new AwaitingReading(
                title,
                facts,
                messages.get("awaiting.told", sheet.overall()),
                List.of(from, messages.get("awaiting.told.keys")),
                sheet.competencies().stream()
                        .map(score -> messages.get(
                                "awaiting.competency",
                                Words.of(messages, "competency", score.competency()),
                                score.score()))
                        .toList(),
                opened.assessment().tasks().stream()
                        .flatMap(task -> sheet.task(task.id().value()).stream()
                                .map(score -> new ToldTask(
                                        task.frame().title(),
                                        messages.get("awaiting.task", score.score()),
                                        remarks(told.feedback(), score.taskId()))))
                        .toList(),
                answers);
    }

    private static List<String> remarks(Feedback feedback, String task) {
        List<String> remarks = new ArrayList<>();
        feedback.levels().stream()
                .filter(given -> given.task().value().equals(task))
                .map(Feedback.Given::remark)
                .filter(remark -> !remark.isBlank())
                .forEach(remarks::add);
        feedback.appeals().stream()
                .filter(appeal -> appeal.task().value().equals(task))
                .map(Feedback.Appeal::reason)
                .forEach(remarks::add);
        return remarks;
    }
}
