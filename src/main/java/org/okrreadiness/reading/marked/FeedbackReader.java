package org.okrreadiness.reading.marked;

import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.wording.Words;

/** Puts feedback into words, as short as paper wants it. */
public final class FeedbackReader {

    private final Messages messages;
    private final Assessment assessment;

    /** @param assessment with the rubrics the answers were marked under */
    public FeedbackReader(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
    }

    public FeedbackReading read(Feedback feedback) {
        int byPeople = (int)
                feedback.levels().stream().filter(Feedback.Given::byPerson).count();
        String sentence = messages.get(
                "report.marked.sentence",
                Words.count(messages, "report.marked.levels", byPeople),
                Words.count(
                        messages, "report.marked.changed", feedback.changes().size()));
        return new FeedbackReading(
                sentence,
                assessment.tasks().stream()
                        .map(task -> task(task, feedback))
                        .filter(task -> !task.isEmpty())
                        .toList());
    }

    private FeedbackReading.OfTask task(Task task, Feedback feedback) {
        List<Feedback.Given> here = feedback.levels().stream()
                .filter(given -> given.task().equals(task.id()))
                .toList();
        return new FeedbackReading.OfTask(
                task.frame().title(),
                here.stream()
                        .filter(Feedback.Given::isChanged)
                        .map(this::change)
                        .toList(),
                here.stream()
                        .filter(given -> !given.remark().isBlank())
                        .map(this::remark)
                        .toList(),
                appeals(task.id(), feedback));
    }

    private List<String> appeals(TaskId task, Feedback feedback) {
        return feedback.appeals().stream()
                .filter(appeal -> appeal.task().equals(task))
                .map(appeal -> messages.get(
                        "report.marked.appeal",
                        place(appeal.decision()),
                        appeal.words(),
                        level(appeal.decision().level()),
                        appeal.reason()))
                .toList();
    }

    private String change(Feedback.Given given) {
        return messages.get(
                "report.marked.change",
                place(given.level()),
                given.scorer().map(this::level).orElse(""),
                level(given.level().level()));
    }

    private String remark(Feedback.Given given) {
        return messages.get("report.marked.remark", place(given.level()), given.remark());
    }

    private String level(Level level) {
        return Words.of(messages, "level", level);
    }

    private String place(SettledLevel of) {
        return new PlaceNames(messages, assessment).of(of.part(), of.criterion());
    }
}
