package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records that leave a folder by command, are checked, and come into another one. */
class RecordsGivenOutTest extends RecordsByCommand {

    private static final List<String> FORMATS = List.of("csv", "xlsx", "json", "pdf", "badge", "xapi");

    @Test
    void givesOutInEveryFormatWhatAnybodyCanCheck() throws IOException {
        enter();
        run("key", "--name", "Harbour School");
        List<Path> files = new ArrayList<>();
        for (String format : FORMATS) {
            JsonNode given = export(format, "--reason", "quarterly list");
            assertThat(given.path("records").intValue()).isEqualTo(12);
            given.path("files").forEach(file -> files.add(Path.of(file.asString())));
        }
        List<Path> signed = files.stream().filter(RecordsGivenOutTest::isSigned).toList();
        assertThat(signed).hasSizeGreaterThan(12);
        List<JsonNode> verdicts = verify(commands, 0, signed);
        assertThat(verdicts).allMatch(one -> one.path("verdict").asString().equals("genuine"));
        assertThat(verdicts.toString()).contains("shown in practice, with live feedback; meets no requirement");

        CommandLine other = new CommandLine(folder.resolve("other"));
        assertThat(verify(other, 1, signed))
                .allMatch(one -> one.path("verdict").asString().equals("unknown-issuer"));
        Path card = folder.resolve("school.json");
        String fingerprint = run("key", "--out", card.toString(), "--json")
                .json()
                .path("fingerprint")
                .asString();
        CommandLine.Outcome unasked = other.run(with("issuers", "--accept", card.toString()));
        assertThat(unasked.status()).isEqualTo(1);
        assertThat(unasked.err()).contains(fingerprint);
        run(other, "issuers", "--accept", card.toString(), "--fingerprint", fingerprint);
        assertThat(verify(other, 0, signed))
                .allMatch(one -> one.path("verdict").asString().equals("genuine"));

        for (Path file : signed) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(verify(other, 1, signed))
                .allMatch(one -> one.path("verdict").asString().equals("changed"));
    }

    /** Beside what is signed lie schemas, descriptions and the words for people; what seals them is a file of its own. */
    private static boolean isSigned(Path file) {
        String name = file.getFileName().toString();
        return !name.contains(".schema.")
                && !name.contains("metadata")
                && !name.endsWith(".txt")
                && !name.contains("seal");
    }

    @Test
    void takesInWhatAnotherFolderGaveOut() throws IOException {
        enter();
        run("key", "--name", "Harbour School");
        Path given = Path.of(export("json").path("files").path(0).asString());
        CommandLine hr = new CommandLine(folder.resolve("hr"));
        String[] receive = with("receive", given.toString(), "--ground", "agreement", "--json");
        Path card = folder.resolve("school.json");
        String fingerprint = run("key", "--out", card.toString(), "--json")
                .json()
                .path("fingerprint")
                .asString();
        CommandLine.Outcome unknown = hr.run(receive);
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains(fingerprint, "records issuers --accept");
        run(hr, "issuers", "--accept", card.toString(), "--fingerprint", fingerprint);
        run(hr, "enter", OTHER, "--number", "PN-3", "--ground", "consent");

        JsonNode taken = run(hr, "receive", given.toString(), "--ground", "agreement", "--json")
                .json();
        assertThat(taken.path("records").intValue()).isEqualTo(12);
        assertThat(taken.path("people").intValue()).isEqualTo(1);
        List<JsonNode> here = run(hr, "list", "--json").jsonLines();
        List<JsonNode> there = run("list", "--json").jsonLines();
        String ownKey = run(hr, "key", "--json").json().path("key").asString();
        assertThat(here).hasSize(12).allMatch(one -> one.path("genuine").asBoolean(false));
        assertThat(of(here, NAME))
                .hasSize(6)
                .allMatch(one -> one.path("ground").asString().equals("agreement"));
        assertThat(of(here, NAME).get(0).path("signature"))
                .isIn(of(there, NAME).stream().map(one -> one.path("signature")).toList());
        // Known by name only, so that it is about another id, for which the folder here answers.
        assertThat(of(here, OTHER))
                .hasSize(6)
                .allMatch(one -> one.path("issuer").asString().equals(ownKey));

        JsonNode again = hr.run(receive).json();
        assertThat(again.path("records").intValue()).isZero();
        assertThat(again.path("known").intValue()).isEqualTo(12);
        run(hr, "enter", NAME, "--ground", "consent");
        assertThat(hr.run(receive).status()).isZero();

        Path alone = Files.copy(given, folder.resolve("alone.json"));
        CommandLine.Outcome unsealed = hr.run(with("receive", alone.toString(), "--ground", "consent"));
        assertThat(unsealed.status()).isEqualTo(1);
        assertThat(unsealed.err()).contains("no seal beside it");
        Files.writeString(given, Files.readString(given).replace(NAME, OTHER));
        CommandLine.Outcome changed = hr.run(receive);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.err()).contains("not the file that was sealed");
        Path redacted = Path.of(
                export("json", "--redacted", "--replace").path("files").path(0).asString());
        assertThat(hr.run(with("receive", redacted.toString(), "--ground", "consent"))
                        .err())
                .contains("--redacted");
    }

    private static List<JsonNode> of(List<JsonNode> records, String name) {
        return records.stream()
                .filter(one -> one.path("person").asString().equals(name))
                .toList();
    }
}
