package org.okrreadiness.cli;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Finds records that are not as they were signed, and takes them out when asked to. */
@Command(name = "check")
final class RecordsCheckCommand extends RegisterCommand {

    @Option(names = "--take-out")
    private boolean takeOut;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    private int status = ExitCode.DONE;

    RecordsCheckCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        Integrity integrity = place.desk().keeping().integrity();
        Integrity.Found found;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            found = integrity.check(new ProgressWatch(progress, "cli.records.progress-people"));
        }
        Optional<Integer> taken = takeOut ? Optional.of(integrity.takeOut(found.unfit(), reason)) : Optional.empty();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, found, taken));
        }
        say(found, taken);
        status = found.unfit().isEmpty() || taken.isPresent() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    /** Something is wrong until somebody has dealt with it. */
    @Override
    int status() {
        return status;
    }

    private void say(Integrity.Found found, Optional<Integer> taken) {
        print(
                "cli.records.checked",
                found.records(),
                found.people(),
                found.unfit().size());
        found.unfit()
                .forEach(row -> print(
                        "cli.records.unfit-record",
                        row.person().name(),
                        Words.of(messages(), "competency", row.record().competency()),
                        row.record().validity().achievedOn(),
                        row.record().id()));
        if (found.putRight() > 0) {
            print("cli.records.put-right", found.putRight());
        }
        if (taken.isPresent()) {
            print("cli.records.taken-out", taken.get());
        } else if (!found.unfit().isEmpty()) {
            terminal().say(messages(), Phrase.of("cli.records.unfit-what-now"));
        }
    }

    private static void write(JsonGenerator json, Integrity.Found found, Optional<Integer> taken) {
        json.writeStartObject();
        json.writeNumberProperty("people", found.people());
        json.writeNumberProperty("records", found.records());
        json.writeArrayPropertyStart("unfit");
        found.unfit().forEach(row -> write(json, row));
        json.writeEndArray();
        json.writeNumberProperty("put-right", found.putRight());
        taken.ifPresent(count -> json.writeNumberProperty("taken-out", count));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RecordRow row) {
        json.writeStartObject();
        json.writeStringProperty("record", row.record().id().toString());
        json.writeStringProperty("person", row.person().name());
        json.writeStringProperty("person-id", row.person().id().toString());
        json.writeStringProperty("competency", Words.kebab(row.record().competency()));
        json.writeEndObject();
    }
}
