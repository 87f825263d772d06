package org.okrreadiness.cli;

import java.util.Optional;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters a person, on a ground. */
@Command(name = "enter")
final class RecordsEnterCommand extends RegisterCommand {

    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--number", paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--email", paramLabel = "ADDRESS")
    private String email = "";

    @Option(names = "--unit", paramLabel = "UNIT")
    private String unit = "";

    @Option(names = "--role", paramLabel = "ROLE")
    private Optional<String> role = Optional.empty();

    @Mixin
    private final GroundOptions ground = new GroundOptions();

    RecordsEnterCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        Optional<RoleId> in =
                role.map(id -> RecordsRolesCommand.known(place.desk().register(), id));
        Person person = place.desk()
                .register()
                .people()
                .save(new Person(PersonId.random(), name, number, email, unit, in, ground.basis(), 0));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("person-id", person.id().toString());
                json.writeStringProperty("person", person.name());
                json.writeEndObject();
            });
        }
        print("cli.records.entered", person.name(), person.id());
    }
}
