package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.testing.TravelKeys;
import tools.jackson.databind.JsonNode;

class SubmissionCommandTest {

    @TempDir
    Path folder;

    private CommandLine commands;
    private String attempt;
    private Path file;

    @BeforeEach
    void somethingToSend() {
        commands = new CommandLine(folder.resolve("data"));
        attempt = commands.run("try", "--json").json().path("attempt").asString();
        file = folder.resolve("out.okr-submission");
    }

    private JsonNode create(String... more) {
        String[] all = new String[5 + more.length];
        System.arraycopy(new String[] {"submission", "create", attempt, "--out", file.toString()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        CommandLine.Outcome made = commands.run(all);
        assertThat(made.status()).as(made.err()).isZero();
        return made.out().startsWith("{") ? made.json() : null;
    }

    @Test
    void writesAFileThatVerifiesOnAnotherMachine() {
        JsonNode made = create("--email", "ana@example.org", "--json");
        assertThat(made.path("sealed-to").size()).isZero();

        CommandLine elsewhere = new CommandLine(folder.resolve("elsewhere"));
        CommandLine.Outcome verified = elsewhere.run("submission", "verify", file.toString(), "--json");

        assertThat(verified.status()).isZero();
        JsonNode told = verified.json();
        assertThat(told.path("genuine").asBoolean()).isTrue();
        assertThat(told.path("attempt").asString()).isEqualTo(attempt);
        assertThat(told.path("participant").path("email").asString()).isEqualTo("ana@example.org");
        assertThat(told.path("seal").path("state").asString()).isEqualTo("intact");
        assertThat(told.path("recomputed").asInt()).isEqualTo(told.path("told").asInt());
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(elsewhere.run("submission", "verify", file.toString()).out())
                .contains("Genuine")
                .contains("Marks given here");
        assertThat(elsewhere.run("submission", "inspect", file.toString()).out())
                .contains("ana@example.org")
                .contains(attempt);
    }

    @Test
    void sealsToTheHoldersOfKeyCards() throws IOException {
        Path card = folder.resolve("trainer.okr-key");
        SignedPacks packs = new SignedPacks(new JsonEventFormat());
        Files.write(card, packs.keyCards().write("Ana Trainer", TravelKeys.TRAINER));
        String key = TravelKeys.TRAINER.publicKeys().fingerprint();

        JsonNode made = create("--to", card.toString(), "--json");
        assertThat(made.path("sealed-to").path(0).asString()).isEqualTo(key);

        CommandLine.Outcome inspected = commands.run("submission", "inspect", file.toString());
        assertThat(inspected.status()).isZero();
        assertThat(inspected.out()).contains(key).doesNotContain(attempt);
        CommandLine.Outcome verified = commands.run("submission", "verify", file.toString());
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err()).contains("sealed to " + key);
    }

    @Test
    void refusesAFileThatWasChangedAndSaysSoInBothForms() throws IOException {
        create();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        for (String command : new String[] {"inspect", "verify"}) {
            CommandLine.Outcome outcome = commands.run("submission", command, file.toString(), "--json");
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.json().path("accepted").asBoolean(true)).isFalse();
            assertThat(outcome.json().path("reason").asString()).isEqualTo("damaged");
            assertThat(outcome.err()).contains("Ask its sender to send it again");
        }
    }

    @Test
    void refusesWhatIsNoPackNoCardNoAttempt() throws IOException {
        Path text = Files.write(folder.resolve("a.txt"), "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(commands.run("submission", "verify", text.toString()).err()).contains("not a pack");
        assertThat(commands.run("submission", "verify", folder.toString()).status())
                .isEqualTo(1);
        assertThat(commands.run("submission", "verify", folder.resolve("none").toString())
                        .err())
                .contains("is not there");
        CommandLine.Outcome card =
                commands.run("submission", "create", attempt, "--out", file.toString(), "--to", text.toString());
        assertThat(card.status()).isEqualTo(1);
        assertThat(card.err()).contains("not a key card");
        assertThat(file).doesNotExist();
        assertThat(commands.run("submission", "create", "none", "--out", file.toString())
                        .status())
                .isEqualTo(1);
        assertThat(commands.run("submission").status()).isEqualTo(2);
    }

    @Test
    void replacesAFileOnlyWhenAsked() {
        create();
        assertThat(commands.run("submission", "create", attempt, "--out", file.toString())
                        .status())
                .isEqualTo(1);
        create("--replace");
    }
}
