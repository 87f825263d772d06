package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.storage.register.Shared;
import tools.jackson.databind.JsonNode;

/** Two trainers on two data folders who share a register and nothing else, by command alone. */
class ColleaguePostTest {

    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    private String db;
    private Path passphrase;
    private CommandLine lead;
    private CommandLine ben;

    @BeforeEach
    void start() throws IOException {
        Optional<String> url = Shared.freshDatabase();
        Assumptions.assumeTrue(url.isPresent(), Shared::reason);
        db = url.orElseThrow();
        passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length\n");
        lead = new CommandLine(folder.resolve("lead"));
        ben = new CommandLine(folder.resolve("ben"));
        run(lead, "start");
        run(ben, "start");
        post(lead, "cards", "--name", "Lena");
        post(ben, "cards", "--name", "Ben");
    }

    @Test
    void bringsACohortToAColleagueAndTheirMarksBack() throws IOException, SQLException {
        Path cards = Files.createDirectory(folder.resolve("cards"));
        List<JsonNode> known = post(lead, "cards", "--name", "Lena", "--out", cards.toString(), "--json")
                .jsonLines();
        assertThat(known).extracting(card -> card.path("name").asString()).containsExactlyInAnyOrder("Lena", "Ben");
        run(lead, "open-cohort", "practitioner", "--title", "Spring", "--second", "0");
        run(lead, "allocate", "--name", "Lena", "--task", firstTask());
        run(lead, "allocate", "--to", card(known, "Ben"));
        run(lead, "import", submission(cards, known).toString());

        JsonNode left = post(lead, "send", "--name", "Lena", "--json").json();
        assertThat(left.path("marks").asBoolean(false)).isTrue();
        assertThat(left.path("submissions").intValue()).isEqualTo(1);
        JsonNode again = post(lead, "send", "--name", "Lena", "--json").json();
        assertThat(again.path("marks").asBoolean(true)).isFalse();
        assertThat(again.path("submissions").intValue()).isZero();

        assertThat(fetch(ben)).containsExactly("marks taken", "submission taken");
        assertThat(fetch(ben)).isEmpty();
        List<JsonNode> queue = run(ben, "queue", "--json").jsonLines();
        assertThat(queue).isNotEmpty();
        markAll(ben, queue);
        post(ben, "send", "--name", "Ben");

        assertThat(fetch(lead)).containsExactly("marks taken");
        assertThat(run(lead, "agreement", "--json").json().path("markers").toString())
                .contains("Ben");
        assertThat(post(lead, "fetch", "--again", "--json").jsonLines())
                .extracting(one -> one.path("outcome").asString())
                .containsExactly("known");
        assertThat(inTheDatabase("Ana Lee")).isZero();
    }

    @Test
    void losesNothingWhenBothSendAndFetchAtOnce() throws Exception {
        Path cards = Files.createDirectory(folder.resolve("cards"));
        List<JsonNode> known = post(lead, "cards", "--name", "Lena", "--out", cards.toString(), "--json")
                .jsonLines();
        run(lead, "open-cohort", "practitioner", "--title", "Spring", "--second", "0");
        run(lead, "allocate", "--to", card(known, "Ben"));
        run(lead, "import", submission(cards, known).toString());
        post(lead, "send");
        fetch(ben);
        List<JsonNode> queue = run(ben, "queue", "--json").jsonLines();
        ExecutorService both = Executors.newFixedThreadPool(2);

        Callable<Boolean> bens = () -> {
            for (JsonNode answer : queue.subList(0, ROUNDS)) {
                markAll(ben, List.of(answer));
                post(ben, "send");
                fetch(ben);
            }
            return true;
        };
        Callable<Boolean> leads = () -> {
            for (int i = 0; i < ROUNDS; i++) {
                run(lead, "roster", roster(i).toString());
                post(lead, "send");
                fetch(lead);
            }
            return true;
        };
        for (Future<Boolean> done : both.invokeAll(List.of(bens, leads))) {
            assertThat(done.get()).isTrue();
        }
        both.shutdown();
        fetch(lead);
        fetch(ben);

        assertThat(run(ben, "queue", "--json").jsonLines()).hasSize(queue.size() - ROUNDS);
        assertThat(marked(lead)).isEqualTo(marked(ben)).isPositive();
        assertThat(fetch(lead)).isEmpty();
        assertThat(fetch(ben)).isEmpty();
    }

    @Test
    void takesInNothingThatSomebodyChangedInTheDatabase() throws IOException, SQLException {
        Path cards = Files.createDirectory(folder.resolve("cards"));
        List<JsonNode> known = post(lead, "cards", "--name", "Lena", "--out", cards.toString(), "--json")
                .jsonLines();
        run(lead, "open-cohort", "practitioner", "--title", "Spring");
        run(lead, "allocate", "--to", card(known, "Ben"));
        post(lead, "send");
        try (Connection connection = DriverManager.getConnection(db);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE post SET content = set_byte(content, 400, 255 - get_byte(content, 400))");
        }

        CommandLine.Outcome fetched = ben.run(post("fetch", "--json"));

        assertThat(fetched.status()).isEqualTo(1);
        assertThat(fetched.json().path("reason").asString()).isEqualTo("trainer.post.damaged");
        assertThat(ben.run(post("send")).status()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoPostWithoutASharedRegister() {
        CommandLine.Outcome outcome = lead.run("marking", "post", "fetch", "--passphrase-file", passphrase.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("--db");
    }

    private String firstTask() {
        return new AppServices()
                .packs(folder.resolve("lead"))
                .packs()
                .get(0)
                .assessment()
                .orElseThrow()
                .tasks()
                .get(0)
                .id()
                .value();
    }

    private static String card(List<JsonNode> known, String name) {
        return known.stream()
                .filter(card -> card.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("file")
                .asString();
    }

    private Path submission(Path cards, List<JsonNode> known) {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        String attempt = participant.run("try", "--json").json().path("attempt").asString();
        Path file = folder.resolve("ana.okr-submission");
        CommandLine.Outcome made = participant.run(
                "submission",
                "create",
                attempt,
                "--out",
                file.toString(),
                "--personnel-number",
                "7",
                "--to",
                card(known, "Lena"),
                "--to",
                card(known, "Ben"));
        assertThat(made.status()).as(made.err()).isZero();
        return file;
    }

    private Path roster(int number) throws IOException {
        return Files.writeString(
                folder.resolve("roster-" + number + ".csv"), "name;id;email\nAna Lee " + number + ";7;\n");
    }

    private int marked(CommandLine trainer) {
        JsonNode agreement = run(trainer, "agreement", "--json").json();
        return agreement.path("markers").path(0).path("answers").intValue();
    }

    private void markAll(CommandLine trainer, List<JsonNode> queue) {
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
        CommandLine.Outcome marked = trainer.runWith(
                lines.toString(), "marking", "mark", "--json", "--passphrase-file", passphrase.toString());
        assertThat(marked.status()).as(marked.err()).isZero();
    }

    private List<String> fetch(CommandLine trainer) {
        return post(trainer, "fetch", "--json").jsonLines().stream()
                .map(one ->
                        one.path("kind").asString() + " " + one.path("outcome").asString())
                .toList();
    }

    /** In how many packs a text stands in the clear. */
    private int inTheDatabase(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection(db);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM post WHERE position('" + text + "'::bytea in content) > 0")) {
            row.next();
            return row.getInt(1);
        }
    }

    private CommandLine.Outcome post(CommandLine trainer, String... arguments) {
        CommandLine.Outcome outcome = trainer.run(post(arguments));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private String[] post(String... arguments) {
        return Stream.of(
                        Stream.of("marking", "post"),
                        Stream.of(arguments),
                        Stream.of("--db", db, "--passphrase-file", passphrase.toString()))
                .flatMap(all -> all)
                .toArray(String[]::new);
    }

    private CommandLine.Outcome run(CommandLine trainer, String... arguments) {
        CommandLine.Outcome outcome = trainer.run(Stream.of(
                        Stream.of("marking"),
                        Stream.of(arguments),
                        Stream.of("--passphrase-file", passphrase.toString()))
                .flatMap(all -> all)
                .toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }
}
