package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two people who sat, and whoever looks after their records on the command line. */
abstract class RecordsByCommand {

    static final String NAME = "Zuzanna Wierzbicka";
    static final String OTHER = "Omar Haddad";

    /** Sat once, because that takes longest. */
    @TempDir
    static Path sat;

    @TempDir
    Path folder;

    CommandLine commands;

    @BeforeAll
    static void twoPeopleSit() {
        sit(NAME, "strong");
        sit(OTHER, "middling");
    }

    private static void sit(String name, String label) {
        String answers = "assessments/practitioner/answers/" + label + ".yaml";
        CommandLine.Outcome outcome =
                new CommandLine(sat).run("sit", "practitioner", "--answers", answers, "--participant", name, "--json");
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @BeforeEach
    void onACopyOfTheirFolder() throws IOException {
        Files.createDirectory(folder.resolve("given"));
        Path data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(sat)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(sat.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        commands = new CommandLine(data);
    }

    CommandLine.Outcome run(String... arguments) {
        return run(commands, arguments);
    }

    static CommandLine.Outcome run(CommandLine commands, String... arguments) {
        CommandLine.Outcome outcome = commands.run(with(arguments));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    static String[] with(String... arguments) {
        return Stream.concat(Stream.of("records"), Stream.of(arguments)).toArray(String[]::new);
    }

    /** The arguments by which somebody answers for what they saw. */
    static String[] attesting(
            String who, String competency, String level, String evidence, String witness, String... more) {
        return Stream.concat(
                        Stream.of(
                                "attest",
                                who,
                                "--competency",
                                competency,
                                "--level",
                                level,
                                "--evidence",
                                evidence,
                                "--witness",
                                witness),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    void enter() {
        run(
                "enter",
                NAME,
                "--number",
                "PN-77431",
                "--email",
                "zuzanna@example.org",
                "--unit",
                "Lantern works",
                "--ground",
                "consent",
                "--note",
                "Form QX-12");
    }

    JsonNode export(String format, String... more) {
        String ending = format.equals("xapi") ? "jsonl" : format;
        List<String> all = new ArrayList<>(List.of("export", "--format", format, "--out"));
        all.add(folder.resolve("given")
                .resolve("records-" + format + "." + ending)
                .toString());
        all.addAll(List.of(more));
        all.add("--json");
        return run(all.toArray(String[]::new)).json();
    }

    static List<JsonNode> verify(CommandLine by, int status, List<Path> files) {
        List<String> all = new ArrayList<>(List.of("records", "verify", "--json"));
        files.forEach(file -> all.add(file.toString()));
        CommandLine.Outcome outcome = by.run(all.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(status);
        return outcome.jsonLines();
    }
}
