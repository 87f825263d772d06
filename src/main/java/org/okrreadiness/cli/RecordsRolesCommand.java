package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Lists what roles ask for, and changes it. */
@Command(name = "roles")
final class RecordsRolesCommand extends RegisterCommand {

    @Option(names = "--set", paramLabel = "ROLE")
    private Optional<String> set = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE")
    private Optional<String> title = Optional.empty();

    @Option(names = "--asks", paramLabel = "COMPETENCY=LEVEL/EVIDENCE")
    private List<String> asks = new ArrayList<>();

    RecordsRolesCommand(RootCommand root) {
        super(root);
    }

    /** @throws ReadinessException when there is no such role */
    static RoleId known(Register register, String typed) {
        return register.roles()
                .find(id(typed))
                .map(RoleProfile::id)
                .orElseThrow(() -> new ReadinessException(Phrase.of("cli.records.no-role", typed)));
    }

    private static RoleId id(String typed) {
        try {
            return new RoleId(typed);
        } catch (IllegalArgumentException wrong) {
            throw new ReadinessException(Phrase.of("cli.records.role-id", typed), wrong);
        }
    }

    @Override
    void work(RecordsPlace place) {
        Register register = place.desk().register();
        set.ifPresent(role -> set(register, id(role)));
        List<RoleProfile> roles = register.roles().all();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartArray();
                roles.forEach(role -> write(json, role));
                json.writeEndArray();
            });
        } else {
            roles.forEach(this::print);
            print("cli.records.roles", roles.size());
        }
    }

    private void set(Register register, RoleId id) {
        Optional<RoleProfile> before = register.roles().find(id);
        Map<Competency, Requirement> requirements = new EnumMap<>(Competency.class);
        asks.forEach(asked -> requirement(asked, requirements));
        register.roles()
                .save(new RoleProfile(
                        id,
                        title.or(() -> before.map(RoleProfile::title)).orElse(id.value()),
                        requirements,
                        before.map(RoleProfile::version).orElse(0L)));
    }

    private static void requirement(String asked, Map<Competency, Requirement> requirements) {
        String[] parts = asked.split("[=/]");
        if (parts.length != 3) {
            throw new ReadinessException(Phrase.of("cli.records.asks", asked));
        }
        Level level = Choice.of(Level.class, parts[1]);
        if (level == Level.MISSING) {
            throw new ReadinessException(Phrase.of("cli.records.asks", asked));
        }
        requirements.put(
                Choice.of(Competency.class, parts[0]),
                new Requirement(level, Choice.of(EvidenceStrength.class, parts[2])));
    }

    private void print(RoleProfile role) {
        print("cli.records.role", role.title(), role.id());
        role.requirements()
                .forEach((competency, asked) -> print(
                        "cli.records.asked",
                        Words.of(messages(), "competency", competency),
                        Words.of(messages(), "level", asked.level()),
                        Words.of(messages(), "records.strength", asked.strength())));
    }

    private static void write(JsonGenerator json, RoleProfile role) {
        json.writeStartObject();
        json.writeStringProperty("role", role.id().value());
        json.writeStringProperty("title", role.title());
        json.writeObjectPropertyStart("asks");
        role.requirements().forEach((competency, asked) -> {
            json.writeObjectPropertyStart(Words.kebab(competency));
            json.writeStringProperty("level", Words.kebab(asked.level()));
            json.writeStringProperty("evidence", Words.kebab(asked.strength()));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }
}
