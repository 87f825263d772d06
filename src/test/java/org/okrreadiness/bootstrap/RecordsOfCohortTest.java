package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From two submissions in files to records in the trainer's register, by command alone. */
class RecordsOfCohortTest {

    @TempDir
    Path folder;

    private CommandLine trainer;
    private Path passphrase;

    @BeforeEach
    void start() throws IOException {
        trainer = new CommandLine(folder.resolve("trainer"));
        passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length\n");
    }

    @Test
    void entersWhatWasReleasedForThoseWhoAreInTheRegister() throws IOException {
        handIn("ana", "7");
        handIn("bo", "8");
        marking("start");
        marking("open-cohort", "practitioner", "--title", "Spring");
        Path roster = Files.writeString(folder.resolve("roster.csv"), "name;id;email\nAna Lee;7;\nBo Lindqvist;8;\n");
        marking("roster", roster.toString());
        marking("allocate", "--name", "Anna");
        marking("import", file("ana").toString(), file("bo").toString());
        records("enter", "Ana Lee", "--number", "7", "--ground", "agreement");
        assertThat(take().jsonLines()).isEmpty();
        markEverything();
        marking("release");

        CommandLine.Outcome taken = take();

        List<JsonNode> lines = taken.jsonLines();
        assertThat(lines).hasSize(2);
        JsonNode ana = line(lines, "Ana Lee");
        assertThat(ana.path("outcome").asString()).isEqualTo("entered");
        assertThat(ana.path("records").intValue()).isPositive();
        assertThat(line(lines, "Bo Lindqvist").path("outcome").asString()).isEqualTo("not-in-register");
        assertThat(taken.err()).contains("Bo Lindqvist").contains("Enter them first");
        List<JsonNode> listed = records("list", "--person", "7", "--json").jsonLines();
        assertThat(listed).hasSize(ana.path("records").intValue()).allSatisfy(record -> {
            assertThat(record.path("marked-by").asString()).isEqualTo("marker");
            assertThat(record.path("scorer").asString()).isNotBlank();
            assertThat(record.path("genuine").asBoolean(false)).isTrue();
        });
        assertThat(line(take().jsonLines(), "Ana Lee").path("outcome").asString())
                .isEqualTo("already-recorded");
        assertThat(trainer.run("records", "take").status()).isEqualTo(2);
        assertThat(trainer.run("records", "take", "--cohort", "Spring", "--ground", "consent")
                        .status())
                .isEqualTo(2);
    }

    private void handIn(String who, String number) {
        CommandLine participant = new CommandLine(folder.resolve(who));
        String attempt = participant.run("try", "--json").json().path("attempt").asString();
        participant.run("submission", "create", attempt, "--out", file(who).toString(), "--personnel-number", number);
    }

    private Path file(String who) {
        return folder.resolve(who + ".okr-submission");
    }

    private void markEverything() {
        StringBuilder lines = new StringBuilder();
        for (JsonNode answer : marking("queue", "--json").jsonLines()) {
            List<String> levels = new ArrayList<>();
            answer.path("places").forEach(place -> levels.add("\"" + place.asString() + "\":2"));
            lines.append("{\"answer\":\"")
                    .append(answer.path("answer").asString())
                    .append("\",\"levels\":{")
                    .append(String.join(",", levels))
                    .append("}}\n");
        }
        CommandLine.Outcome marked = trainer.runWith(
                lines.toString(), "marking", "mark", "--json", "--passphrase-file", passphrase.toString());
        assertThat(marked.status()).as(marked.err()).isZero();
    }

    private CommandLine.Outcome take() {
        return records("take", "--cohort", "Spring", "--workspace-passphrase-file", passphrase.toString(), "--json");
    }

    private static JsonNode line(List<JsonNode> lines, String name) {
        return lines.stream()
                .filter(line -> line.path("person").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CommandLine.Outcome records(String... arguments) {
        return done(Stream.concat(Stream.of("records"), Stream.of(arguments)));
    }

    private CommandLine.Outcome marking(String... arguments) {
        return done(Stream.of(
                        Stream.of("marking"),
                        Stream.of(arguments),
                        Stream.of("--passphrase-file", passphrase.toString()))
                .flatMap(all -> all));
    }

    private CommandLine.Outcome done(Stream<String> arguments) {
        CommandLine.Outcome outcome = trainer.run(arguments.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }
}
