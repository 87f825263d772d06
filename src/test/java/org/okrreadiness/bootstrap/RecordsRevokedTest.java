package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A record that was wrong, from withdrawing it to the last who was given it. */
class RecordsRevokedTest extends RecordsByCommand {

    @Test
    void withdrawsARecordAndTellsThoseWhoWereGivenIt() throws IOException {
        enter();
        run("key", "--name", "Harbour School");
        Path badges = folder.resolve("badges");
        run("export", "--format", "badge", "--out", badges.toString(), "--person", NAME);
        JsonNode record = run("list", "--person", NAME, "--json").jsonLines().get(0);
        String id = record.path("record").asString();
        Path credential = credentialOf(badges, id);
        assertThat(run("verify", credential.toString(), "--json")
                        .json()
                        .path("withdrawal-looked-up")
                        .asString())
                .isEqualTo("stands");

        CommandLine.Outcome names = commands.run(with("revoke", id, "--reason", NAME + " copied"));
        assertThat(names.status()).isEqualTo(1);
        assertThat(names.err()).contains("passed on to others");
        assertThat(commands.run(with("revoke", "nonsense", "--reason", "a mistake"))
                        .status())
                .isEqualTo(1);
        assertThat(commands.run(with("revoke", id)).status()).isEqualTo(2);
        run("revoke", id, "--reason", "The answers were copied");
        assertThat(commands.run(with("revoke", id, "--reason", "again")).err()).contains("withdrawn already");

        JsonNode now = run("list", "--person", NAME, "--json").jsonLines().stream()
                .filter(one -> one.path("record").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(now.path("withdrawn-reason").asString()).isEqualTo("The answers were copied");
        assertThat(now.path("holds").asBoolean(true)).isFalse();
        assertThat(now.path("genuine").asBoolean(false)).isTrue();
        assertThat(run("list", "--person", NAME).out()).contains("The answers were copied");
        JsonNode exported = run(
                        "export",
                        "--format",
                        "json",
                        "--out",
                        folder.resolve("all.json").toString(),
                        "--json")
                .json();
        assertThat(exported.path("withdrawn-left-out").intValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("all.json"))).doesNotContain(id);
        assertThat(run("audit").out()).contains("records withdrawn", "The answers were copied");

        Path card = folder.resolve("card.json");
        String fingerprint = run("key", "--out", card.toString(), "--json")
                .json()
                .path("fingerprint")
                .asString();
        Path lists = folder.resolve("lists");
        JsonNode written = run("withdrawn", "--out", lists.toString(), "--json").json();
        assertThat(written.path("withdrawn").intValue()).isEqualTo(1);
        String list = written.path("files").path(0).asString();
        othersLearnOfIt(credential, list, card, fingerprint);
    }

    private void othersLearnOfIt(Path credential, String list, Path card, String fingerprint) {
        CommandLine hr = new CommandLine(folder.resolve("hr"));
        CommandLine.Outcome refused = hr.run(with("withdrawn", "--take", list));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains(fingerprint, "records issuers --accept");
        run(hr, "issuers", "--accept", card.toString(), "--fingerprint", fingerprint);
        CommandLine.Outcome without = run(hr, "verify", credential.toString());
        assertThat(without.out()).contains("could not be looked up: there is no list of Harbour School here");
        for (String[] arguments : List.of(
                with("verify", credential.toString(), "--withdrawn", list),
                with("verify", list, credential.toString()))) {
            CommandLine.Outcome beside = hr.run(arguments);
            assertThat(beside.status()).isEqualTo(1);
            assertThat(beside.out()).contains("Withdrawn: Harbour School", "The answers were copied");
        }
        assertThat(run(hr, "verify", credential.toString()).out()).contains("there is no list");
        run(hr, "withdrawn", "--take", list);
        JsonNode later = hr.run(with("verify", credential.toString(), "--json")).json();
        assertThat(later.path("verdict").asString()).isEqualTo("withdrawn");
        assertThat(later.path("withdrawn-reason").asString()).isEqualTo("The answers were copied");
        CommandLine.Outcome wrong = hr.run(with("withdrawn", "--take", credential.toString()));
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("no list of withdrawn records");
    }

    private static Path credentialOf(Path badges, String id) throws IOException {
        try (var files = Files.list(badges)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                if (Files.readString(file).contains(id)) {
                    return file;
                }
            }
        }
        throw new AssertionError("No credential of " + id);
    }
}
