package org.okrreadiness.reading.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;

/** All answers of a sitting as a text that can be read without this program. Holds no mark and no key. */
public final class AnswersText {

    private final Messages messages;

    public AnswersText(Messages messages) {
        this.messages = messages;
    }

    /** Nothing but words and line ends. */
    public String plain(String title, List<GivenAnswer> answers) {
        return write(new PlainPage(), title, answers);
    }

    /** The same with headings, as Markdown. */
    public String markdown(String title, List<GivenAnswer> answers) {
        return write(new MarkdownPage(), title, answers);
    }

    /** What was answered to one task, line by line, without a heading; empty when nothing was. */
    public List<String> lines(Task task, Response response) {
        PlainPage page = new PlainPage();
        response.fold(new AnswerLines(task, page, messages));
        return page.text().lines().filter(line -> !line.isBlank()).toList();
    }

    private String write(AnswersPage page, String title, List<GivenAnswer> answers) {
        page.title(title);
        for (GivenAnswer answer : answers) {
            page.heading(messages.get(
                    "answers.task", answer.number(), answer.task().frame().title()));
            answer.response()
                    .ifPresentOrElse(
                            given -> given.fold(new AnswerLines(answer.task(), page, messages)),
                            () -> page.line(messages.get("answers.blank")));
        }
        return page.text();
    }

    /** What was answered to each task of an attempt, open or handed in. */
    public static List<GivenAnswer> of(Sittings.Opened opened) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (Task task : opened.assessment().tasks()) {
            answers.add(new GivenAnswer(
                    answers.size() + 1,
                    task,
                    Optional.ofNullable(opened.attempt().responses().get(task.id()))));
        }
        return answers;
    }
}
