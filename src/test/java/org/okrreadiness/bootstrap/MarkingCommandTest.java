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
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.TaskId;
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
        assertThat(trainer.run(with("export", "--feedback", "--out", out.toString()))
                        .status())
                .isEqualTo(1);
        JsonNode report =
                run("export", "--pdf", "--out", out.toString(), "--json").json();
        assertThat(Path.of(report.path("file").asString()))
                .exists()
                .satisfies(file -> assertThat(file.getFileName().toString()).endsWith(".pdf"));
        Path marks = folder.resolve("anna.okr-marks");
        run("export", "--out", marks.toString());
        assertThat(run("import", marks.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("known");
    }

    @Test
    void passesAnswersOnAndHearsAppeals() throws IOException {
        String attempt = attempt();
        run("start");
        run("open-cohort", "practitioner", "--title", "Spring", "--second", "0", "--apart", "1");
        run("allocate", "--name", "Anna");
        run("import", submission().toString());
        List<JsonNode> queue = run("queue", "--json").jsonLines();
        String skipped = queue.get(0).path("answer").asString();
        String escalated = queue.get(1).path("answer").asString();
        assertThat(run("skip", skipped, "--json").json().path("answer").asString())
                .isEqualTo(skipped);
        assertThat(trainer.run(with("escalate", escalated)).status()).isEqualTo(2);
        run("escalate", escalated, "--reason", "Is a date enough?");
        assertThat(run("queue", "--json").jsonLines()).hasSize(queue.size() - 2);
        CommandLine.Outcome unknown = trainer.run(with("skip", attempt + "/none"));
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("no answer to a task");
        JsonNode waiting = run("release", "--json").json().path("waiting").path(0);
        assertThat(waiting.path("attempt").asString()).isEqualTo(attempt);
        assertThat(waiting.path("open").path("escalated").intValue()).isPositive();

        assertThat(run("appeals", "--json").jsonLines()).isEmpty();
        String appeal = appealed(queue.get(2));
        JsonNode listed = run("appeals", "--json").json();
        assertThat(listed.path("appeal").asString()).isEqualTo(appeal);
        assertThat(listed.path("decided").asBoolean(true)).isFalse();
        assertThat(trainer.run(with("appeals", "--decide", appeal)).status()).isEqualTo(2);
        assertThat(trainer.run(with("appeals", "--decide", "1-none", "--level", "2", "--reason", "So"))
                        .err())
                .contains("appeals --all");
        JsonNode decided = run("appeals", "--decide", appeal, "--level", "3", "--reason", "It is there", "--json")
                .json();
        assertThat(decided.path("decided").asBoolean(false)).isTrue();
        assertThat(decided.path("level").intValue()).isEqualTo(3);
        assertThat(run("appeals", "--json").jsonLines()).isEmpty();
        assertThat(run("appeals", "--all").out()).contains("It is there");
    }

    private String appealed(JsonNode answer) {
        try (var place = new AppServices().openWithTrainers(folder.resolve("trainer"))) {
            var desk = place.desks().open("a passphrase of some length".toCharArray());
            String[] name = answer.path("answer").asString().split("/");
            String at = answer.path("places").path(0).asString();
            int slash = at.lastIndexOf('/');
            return desk.moderating()
                    .appeal(
                            desk.records().cohorts().get(0),
                            new AnswerId(AttemptId.of(name[0]), new TaskId(name[1])),
                            new Place(new Part(at.substring(0, slash)), new CriterionId(at.substring(slash + 1))),
                            "I said that")
                    .toString();
        }
    }

    @Test
    void saysWhatAnotherPlanWouldMeanAndPutsItInForce() {
        attempt();
        run("start");
        run("open-cohort", "practitioner", "--title", "Spring", "--blind", "100");
        run("allocate", "--name", "Anna");
        run("import", submission().toString());
        assertThat(run("plan", "--json").json().path("blind").intValue()).isEqualTo(100);
        JsonNode tried = run("plan", "--blind", "0", "--try", "--json").json();
        assertThat(tried.path("changes").path("shown").intValue()).isPositive();
        assertThat(tried.path("in_force").asBoolean(true)).isFalse();
        assertThat(run("plan", "--json").json().path("blind").intValue()).isEqualTo(100);
        assertThat(run("plan", "--blind", "0", "--apart", "1").out()).contains("1 levels apart");
        assertThat(run("plan", "--json").json().path("apart").intValue()).isEqualTo(1);
        assertThat(trainer.run(with("plan", "--apart", "9")).status()).isEqualTo(1);
        assertThat(trainer.run(with("plan", "--exact", "99", "--adjacent", "50"))
                        .err())
                .contains("shares lie between");
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
