package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a cohort its roster, in place of the one before. */
@Command(name = "roster")
final class MarkingRosterCommand extends CohortCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    MarkingRosterCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        List<Person> people = RosterFile.read(file);
        desk.cohorts().setRoster(cohort(desk), people);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("people", people.size());
                json.writeEndObject();
            });
        }
        print("cli.marking.roster", people.size());
        return ExitCode.DONE;
    }
}
