package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a person: records, sittings, what trainers told about them, and the backups they could be found in. */
@Command(name = "erase")
final class RecordsEraseCommand extends RegisterCommand {

    @Parameters(paramLabel = "WHO")
    private String who;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    RecordsEraseCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        List<Person> people = found(place.desk().register(), who);
        Erasure erasure = place.desk().keeping().erasure();
        Erasure.Outcome outcome = people.isEmpty()
                ? erasure.eraseParticipant(who, reason)
                : erasure.erase(person(place.desk().register(), who), reason);
        if (people.isEmpty() && outcome.folder().attempts() == 0) {
            throw new ReadinessException(Phrase.of("cli.records.nobody", who));
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("records", outcome.records());
                json.writeNumberProperty("attempts", outcome.folder().attempts());
                json.writeNumberProperty("feedback", outcome.folder().told());
                json.writeNumberProperty("backups", outcome.folder().backups());
                json.writeNumberProperty("set-aside", outcome.folder().setAside());
                json.writeEndObject();
            });
        }
        print(
                "cli.records.erased",
                outcome.records(),
                outcome.folder().attempts(),
                outcome.folder().told(),
                outcome.folder().backups());
        print(place.desk().register().isShared() ? "cli.records.erased-shared" : "cli.records.erased-elsewhere");
    }
}
