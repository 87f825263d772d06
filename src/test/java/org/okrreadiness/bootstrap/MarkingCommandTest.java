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

/** A trainer's whole work on the command line, from an empty folder to feedback. */
class MarkingCommandTest {

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
    void goesFromAnEmptyFolderToFeedback() throws IOException {
        String attempt = attempt();
        assertThat(run("start", "--json").json().path("recovery_words").size()).isGreaterThan(5);
        run("open-cohort", "practitioner", "--title", "Spring");
        Path roster = Files.writeString(
                folder.resolve("roster.csv"), "name;id;email\n\"Lee; Ana\";7;ana@example.org\nBo;8;\n");
        assertThat(run("roster", roster.toString(), "--json")
                        .json()
                        .path("people")
                        .intValue())
                .isEqualTo(2);
        run("allocate", "--name", "Anna");
        JsonNode received = run("import", submission().toString(), "--json").json();
        assertThat(received.path("outcome").asString()).isEqualTo("received");

        List<JsonNode> queue = run("queue", "--json").jsonLines();
        assertThat(queue).isNotEmpty();
        assertThat(queue.get(0).path("response").isObject()).isTrue();
        CommandLine.Outcome marked = trainer.runWith(lines(queue), with("mark", "--json"));
        assertThat(marked.status()).as(marked.err()).isZero();
        assertThat(marked.jsonLines()).hasSize(queue.size()).allMatch(line -> line.has("stamp"));
        assertThat(run("queue", "--json").jsonLines()).isEmpty();
        JsonNode agreement = run("agreement", "--json").json();
        assertThat(agreement.path("markers").size()).isEqualTo(1);
        assertThat(agreement.path("markers").path(0).path("drifts").asBoolean(true))
                .isFalse();
        assertThat(agreement.path("criteria").isArray()).isTrue();
        assertThat(run("agreement").out()).contains("Criterion").contains("Severity");

        assertThat(run("release", "--json").json().path("released").path(0).asString())
                .isEqualTo(attempt);
        Path out = Files.createDirectory(folder.resolve("out"));
        run("export", "--feedback", "--out", out.toString());
        assertThat(out.resolve(attempt + ".okr-feedback")).exists();
        Path marks = folder.resolve("anna.okr-marks");
        run("export", "--out", marks.toString());
        assertThat(run("import", marks.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("known");
    }

    @Test
    void saysWhatIsWrongAndRecordsNothing() throws IOException {
        assertThat(trainer.run(with("queue")).status()).isEqualTo(1);
        run("start");
        assertThat(trainer.run(with("start")).status()).isEqualTo(1);
        assertThat(trainer.run(with("queue")).err()).contains("marking open-cohort");
        run("open-cohort", "practitioner", "--title", "Spring");
        CommandLine.Outcome marked = trainer.runWith("{\"answer\":\"nonsense\"}\nnone\n", with("mark", "--json"));
        assertThat(marked.status()).isEqualTo(1);
        assertThat(marked.jsonLines()).hasSize(2).allMatch(line -> line.has("error"));
        Path wrong = Files.writeString(folder.resolve("roster.csv"), "id,name\n,Nobody\n");
        CommandLine.Outcome roster = trainer.run(with("roster", wrong.toString()));
        assertThat(roster.status()).isEqualTo(1);
        assertThat(roster.err()).contains("line 2");
        CommandLine.Outcome refused = trainer.run(with("import", wrong.toString(), "--json"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.json().path("outcome").asString()).isEqualTo("refused");
        assertThat(trainer.run("marking").status()).isEqualTo(2);
        Files.writeString(passphrase, "another passphrase");
        assertThat(trainer.run(with("queue")).status()).isEqualTo(1);
    }

    private String attempt() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        String attempt = participant.run("try", "--json").json().path("attempt").asString();
        participant.run("submission", "create", attempt, "--out", submission().toString(), "--personnel-number", "7");
        return attempt;
    }

    private Path submission() {
        return folder.resolve("ana.okr-submission");
    }

    private static String lines(List<JsonNode> queue) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode answer : queue) {
            List<String> levels = new ArrayList<>();
            answer.path("places").forEach(place -> levels.add("\"" + place.asString() + "\":2"));
            lines.append("{\"answer\":\"")
                    .append(answer.path("answer").asString())
                    .append("\",\"levels\":{")
                    .append(String.join(",", levels))
                    .append("}}\n");
        }
        return lines.toString();
    }

    private CommandLine.Outcome run(String... arguments) {
        CommandLine.Outcome outcome = trainer.run(with(arguments));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }

    private String[] with(String... arguments) {
        return Stream.of(
                        Stream.of("marking"),
                        Stream.of(arguments),
                        Stream.of("--passphrase-file", passphrase.toString()))
                .flatMap(all -> all)
                .toArray(String[]::new);
    }
}
