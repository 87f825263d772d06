package org.okrreadiness.cli;

import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.verdict.Verdict;
import tools.jackson.core.JsonGenerator;

/** Takes given responses the same way a person's take: begun, saved one by one, handed in, marked, stored. */
final class SatFromAnswers {

    private final SubCommand command;
    private final Workplace workplace;

    SatFromAnswers(SubCommand command, Workplace workplace) {
        this.command = command;
        this.workplace = workplace;
    }

    void sit(Assessment assessment, String participant, Map<TaskId, Response> responses) {
        Sittings sittings = workplace.sittings();
        Mode mode = assessment.sitting().modes().contains(Mode.PRACTICE) ? Mode.PRACTICE : Mode.ASSESSMENT;
        Attempt attempt = sittings.begin(assessment, participant, mode);
        responses.forEach((task, response) -> sittings.save(attempt.id(), task, response));
        Optional<ScoreSheet> marks = sittings.handIn(attempt.id());
        if (marks.isPresent()) {
            marked(assessment, attempt, responses, marks.get());
        } else {
            markedElsewhere(assessment, attempt);
        }
    }

    private void markedElsewhere(Assessment assessment, Attempt attempt) {
        int kept = workplace.sittings().list().size();
        if (command.json()) {
            JsonOutput.line(command.terminal().out(), json -> {
                json.writeStartObject();
                begin(json, attempt);
                json.writeStringProperty("marked", "elsewhere");
                json.writeEndObject();
            });
        } else {
            command.print("cli.sit.elsewhere", assessment.about().title());
            command.print("cli.sit.elsewhere.next", attempt.id());
            command.print("cli.sit.stored", kept, workplace.keeper().folder());
        }
    }

    private void marked(Assessment assessment, Attempt attempt, Map<TaskId, Response> responses, ScoreSheet sheet) {
        Sittings sittings = workplace.sittings();
        Mode mode = attempt.start().mode();
        Sittings.Opened opened = sittings.open(attempt.id());
        Judged next = workplace.verdicts().judged(opened);
        Optional<Verdict> verdict = next.verdict();
        if (command.json()) {
            JsonOutput.line(command.terminal().out(), json -> write(json, attempt, sheet, verdict, next));
        } else {
            new SheetPrinter(command.messages(), command.terminal().out())
                    .print(
                            assessment,
                            responses,
                            sheet,
                            command.services().schools().differences(assessment, responses, sheet));
            VerdictPrinter printer =
                    new VerdictPrinter(command.messages(), command.terminal().out());
            verdict.ifPresent(v -> printer.print(v, mode, next));
            command.print(
                    "cli.sit.stored", sittings.list().size(), workplace.keeper().folder());
        }
    }

    private void write(JsonGenerator json, Attempt attempt, ScoreSheet sheet, Optional<Verdict> verdict, Judged next) {
        json.writeStartObject();
        begin(json, attempt);
        json.writeName("sheet");
        json.writeRawValue(command.services().sheets().write(sheet));
        if (verdict.isPresent()) {
            json.writeName("verdict");
            new VerdictWriter(json).write(verdict.get(), attempt.start().mode(), next);
        }
        json.writeEndObject();
    }

    private void begin(JsonGenerator json, Attempt attempt) {
        json.writeStringProperty("attempt", attempt.id().toString());
        json.writeStringProperty("participant", attempt.start().participant());
        json.writeNumberProperty("attempts", workplace.sittings().list().size());
    }
}
