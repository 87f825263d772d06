package org.okrreadiness.cli;

import java.time.Clock;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.reading.marked.MarkedReader;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Says what a trainer told of an attempt, level by level, with the places that can be appealed. */
@Command(name = "marks")
final class SubmissionMarksCommand extends SubCommand {

    @Parameters(paramLabel = "ATTEMPT")
    private String attempt;

    SubmissionMarksCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        AttemptId id = SubmissionCreateCommand.id(attempt);
        try (Workplace workplace = services().open(dataFolder())) {
            List<Feedbacks.Told> told = workplace.feedbacks().all(id);
            if (told.isEmpty()) {
                throw new ReadinessException(Phrase.of("travel.appeal.nothing-told"));
            }
            List<Appeals.Asked> asked = workplace.appeals().asked(id);
            if (json()) {
                JsonOutput.line(terminal().out(), json -> write(json, told, asked));
            } else {
                Moments moments = new Moments(messages(), Clock.systemDefaultZone());
                say(new MarkedReader(messages(), moments, workplace.sittings().open(id), told, asked).read());
            }
        }
        return ExitCode.DONE;
    }

    private void say(MarkedReading reading) {
        line(0, reading.by());
        line(0, reading.key());
        line(0, reading.result());
        line(0, reading.summary());
        reading.changes().ifPresent(changes -> {
            line(0, changes.since());
            changes.lines().forEach(each -> line(1, each));
        });
        reading.tasks().forEach(this::say);
    }

    private void say(MarkedReading.TaskMarks task) {
        line(0, messages().get("cli.submission.marks.task", task.title(), task.task()));
        task.lines().forEach(mark -> {
            String level = Words.of(messages(), "level", mark.level());
            line(1, messages().get("cli.submission.marks.line", name(mark.place()), mark.criterion(), level));
            line(2, mark.decided());
            if (!mark.remark().isBlank()) {
                line(2, mark.remark());
            }
            mark.appeals().forEach(appeal -> {
                line(2, appeal.asked());
                line(2, appeal.answer());
            });
        });
    }

    private void line(int depth, String words) {
        terminal().out().println("  ".repeat(depth) + words);
    }

    static String name(SettledLevel at) {
        return MarkLine.name(new Place(at.part(), at.criterion()));
    }

    private static void write(JsonGenerator json, List<Feedbacks.Told> told, List<Appeals.Asked> asked) {
        Feedback last = told.get(0).feedback();
        json.writeStartObject();
        json.writeStringProperty("attempt", last.attempt().toString());
        json.writeNumberProperty("edition", last.edition());
        json.writeNumberProperty("editions", told.size());
        json.writeNumberProperty("overall", last.sheet().overall());
        json.writeStringProperty("made-by", told.get(0).label().madeBy().name());
        json.writeStringProperty("key", told.get(0).label().madeBy().fingerprint());
        json.writeArrayPropertyStart("levels");
        last.levels().forEach(given -> write(json, given));
        json.writeEndArray();
        json.writeArrayPropertyStart("appeals");
        asked.forEach(one -> write(json, one));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Feedback.Given given) {
        json.writeStartObject();
        json.writeStringProperty("task", given.task().value());
        json.writeStringProperty("place", name(given.level()));
        json.writeNumberProperty("level", given.level().level().points());
        given.scorer().map(Level::points).ifPresent(points -> json.writeNumberProperty("scorer", points));
        json.writeStringProperty("by", given.byPerson() ? "person" : "scorer");
        json.writeStringProperty("remark", given.remark());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Appeals.Asked one) {
        json.writeStartObject();
        json.writeStringProperty("task", one.point().task().value());
        json.writeStringProperty("place", name(one.point().told()));
        json.writeStringProperty("words", one.point().words());
        json.writeBooleanProperty("decided", one.decision().isPresent());
        one.decision().ifPresent(decision -> {
            json.writeNumberProperty("level", decision.decision().level().points());
            json.writeStringProperty("reason", decision.reason());
        });
        json.writeEndObject();
    }
}
