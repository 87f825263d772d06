package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** What whoever works here has to mark next, without saying whose it is or what the scorer made of it. */
@Command(name = "queue")
final class MarkingQueueCommand extends CohortCommand {

    MarkingQueueCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        JsonLines lines = new JsonLines(terminal().out());
        for (TaskId task : desk.marking().tasks(cohort).stream()
                .sorted(java.util.Comparator.comparing(TaskId::value))
                .toList()) {
            Deck deck = desk.marking().deck(cohort, task);
            print("cli.marking.queue", task, deck.next().size());
            if (json()) {
                for (AnswerId answer : deck.next()) {
                    MarkingDesk.Sheet sheet = desk.marking().open(cohort, answer);
                    lines.line(json -> write(json, sheet));
                }
            }
        }
        lines.flush();
        return ExitCode.DONE;
    }

    private void write(JsonGenerator json, MarkingDesk.Sheet sheet) {
        Response response =
                sheet.script().attempt().responses().get(sheet.answer().task());
        json.writeStartObject();
        json.writeStringProperty("answer", sheet.answer().toString());
        json.writeStringProperty("task", sheet.answer().task().value());
        json.writeArrayPropertyStart("places");
        sheet.places().forEach(place -> json.writeString(MarkLine.name(place)));
        json.writeEndArray();
        json.writeName("response");
        json.writeRawValue(services().responses().write(response));
        json.writeEndObject();
    }
}
