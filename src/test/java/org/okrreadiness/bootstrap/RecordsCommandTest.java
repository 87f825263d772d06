package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.okrreadiness.storage.register.Shared;
import org.okrreadiness.testing.PlainBytes;
import tools.jackson.databind.JsonNode;

/** The whole work of somebody who looks after records on the command line, from a sitting to its erasure. */
class RecordsCommandTest extends RecordsByCommand {

    @Test
    void goesFromASittingToRecordsHeldAgainstARole() throws IOException {
        enter();
        CommandLine.Outcome listed = run("list", "--json");
        assertThat(listed.err()).contains("for your own use");
        List<JsonNode> records = listed.jsonLines();
        assertThat(records).hasSize(12).allMatch(one -> one.path("genuine").asBoolean(false));
        assertThat(records).allMatch(one -> one.path("conditions").asString().equals("practice"));
        assertThat(run("list", "--json").err()).isEmpty();

        JsonNode roles = run(
                        "roles",
                        "--set",
                        "okr-coach",
                        "--title",
                        "OKR coach",
                        "--asks",
                        "writing=sound/written",
                        "--asks",
                        "facilitation=sound/supervised",
                        "--json")
                .json();
        assertThat(roles.path(0).path("asks").path("writing").path("level").asString())
                .isEqualTo("sound");
        Path table = Files.writeString(
                folder.resolve("people.csv"),
                "Personnel number,Name,E-mail,Unit,Role\nPN-77431," + NAME
                        + ",zuzanna@example.org,Lantern works,okr-coach\nPN-2,Bo Lindqvist,,Lantern works,okr-coach\n");
        JsonNode tried = run("import", table.toString(), "--ground", "agreement", "--try", "--json")
                .json();
        assertThat(tried.path("taken").asBoolean(true)).isFalse();
        assertThat(tried.path("new").intValue()).isEqualTo(1);
        assertThat(tried.path("changed").intValue()).isEqualTo(1);
        assertThat(row("Bo Lindqvist")).isEmpty();
        run("import", table.toString(), "--ground", "agreement", "--note", "paragraph 4");

        // Practice shows where somebody is, and meets nothing a role asks for.
        assertThat(row(NAME).get(0).path("writing").path("state").asString()).isEqualTo("evidence-short");
        JsonNode attested = run(attesting(
                        NAME, "facilitation", "strong", "on-the-job", "Ada Lund, head of works", "--json"))
                .json();
        assertThat(attested.path("conditions").asString()).isEqualTo("at-work");
        JsonNode row = row(NAME).get(0);
        assertThat(row.path("facilitation").path("state").asString()).isEqualTo("met");
        assertThat(row("Bo Lindqvist").get(0).path("facilitation").path("state").asString())
                .isEqualTo("no-record");
        assertThat(run("matrix", "--gaps", "--json").jsonLines()).hasSize(2);
        assertThat(run("matrix").out()).contains("Bo Lindqvist", "no record");
        assertThat(sorted("facilitation")).containsExactly("Bo Lindqvist", NAME, "Omar Haddad");
        assertThat(sorted("facilitation:desc")).containsExactly("Omar Haddad", NAME, "Bo Lindqvist");
        assertThat(sorted("name:desc")).containsExactly(NAME, "Omar Haddad", "Bo Lindqvist");
    }

    private List<String> sorted(String by) {
        return run("matrix", "--sort", by, "--json").jsonLines().stream()
                .map(row -> row.path("person").asString())
                .toList();
    }

    private List<JsonNode> row(String name) {
        return run("matrix", "--json").jsonLines().stream()
                .filter(row -> row.path("person").asString().equals(name))
                .toList();
    }

    @Test
    void leavesNothingOfSomebodyWhoTookTheirConsentBackAndIsErased() throws IOException {
        enter();
        run(attesting(NAME, "writing", "sound", "supervised", "A. Lund"));
        commands.run("backup");
        assertThat(found()).isNotEmpty();

        run("withdraw", NAME);
        assertThat(commands.run(with(attesting(NAME, "writing", "sound", "supervised", "A. Lund")))
                        .status())
                .isEqualTo(1);
        JsonNode given = export("csv");
        assertThat(given.path("people-left-out").intValue()).isEqualTo(1);
        assertThat(given.path("records").intValue()).isEqualTo(6);
        assertThat(Files.readString(Path.of(given.path("files").path(0).asString())))
                .contains(OTHER)
                .doesNotContain(NAME);

        JsonNode rules = run("retention", "--after-withdrawal", "6", "--json").json();
        assertThat(rules.path("months-after-withdrawal").intValue()).isEqualTo(6);
        assertThat(rules.path("people").intValue()).isZero();
        assertThat(run("retention").out()).contains("6 months");

        JsonNode erased =
                run("erase", NAME, "--reason", "asked for it", "--json").json();
        assertThat(erased.path("records").intValue()).isEqualTo(1);
        assertThat(erased.path("attempts").intValue()).isEqualTo(1);
        assertThat(found()).isEmpty();
        assertThat(run("list", "--json").jsonLines()).hasSize(6);
        CommandLine.Outcome audit = run("audit", "--json");
        assertThat(audit.jsonLines().get(0).path("action").asString()).isEqualTo("erased");
        assertThat(audit.out()).contains("asked for it").doesNotContain("Zuzanna", "PN-77431", "zuzanna@");
    }

    /** Where anything of the person stands in the data folder. */
    private List<String> found() throws IOException {
        return PlainBytes.in(folder.resolve("data"), List.of(NAME, "PN-77431", "zuzanna@example.org", "QX-12"));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws IOException {
        assertRefused(
                "Look with \"records matrix --words\"",
                attesting("Nobody", "writing", "sound", "supervised", "A. Lund"));
        enter();
        assertRefused("supervised or on-the-job", attesting(NAME, "writing", "sound", "written", "A. Lund"));
        assertRefused("none of these: ", attesting(NAME, "juggling", "sound", "supervised", "A. Lund"));
        assertRefused("See \"records roles\"", "enter", "Bo", "--role", "none", "--ground", "consent");
        assertRefused("PN-77431", "enter", "Bo", "--number", "PN-77431", "--ground", "consent");
        assertRefused("lies ahead", "enter", "Bo", "--ground", "consent", "--since", "2999-01-01");
        assertRefused("writing=sound/written", "roles", "--set", "coach", "--asks", "writing");
        assertRefused("lower-case letters", "roles", "--set", "OKR Coach");
        assertRefused("0 to 120 months", "retention", "--after-expiry", "900");
        assertRefused(
                "none of these: ",
                "export",
                "--format",
                "docx",
                "--out",
                folder.resolve("a").toString());
        assertRefused("Name files", "verify");
        assertRefused("records issuers", "issuers", "--forget", "nobody");
        assertRefused(
                "records key --out",
                "issuers",
                "--accept",
                folder.resolve("none").toString());
        assertRefused("--db", "copy");
        assertRefused("postgresql", "list", "--db", "jdbc:mysql://localhost/x");
        Path noTable = Files.write(folder.resolve("noise.csv"), new byte[] {0, 1, 2, 3});
        assertThat(commands.run(with("import", noTable.toString(), "--ground", "consent"))
                        .status())
                .isEqualTo(1);
        Path twice = Files.writeString(folder.resolve("twice.csv"), "Name,Personnel number\nA,1\nB,1\n");
        assertRefused("Row ", "import", twice.toString(), "--ground", "consent");
        Path out = folder.resolve("out.csv");
        run("export", "--format", "csv", "--out", out.toString());
        assertRefused(out.getFileName().toString(), "export", "--format", "csv", "--out", out.toString());
        run("export", "--format", "csv", "--out", out.toString(), "--replace");
        assertThat(verify(commands, 1, List.of(folder.resolve("none")))
                        .get(0)
                        .path("verdict")
                        .asString())
                .isEqualTo("not-ours");
        assertThat(commands.run("records").status()).isEqualTo(2);
        assertThat(commands.run(with("enter", "Bo")).status()).isEqualTo(2);
        assertThat(commands.run(with("matrix", "--state", "met")).status()).isEqualTo(2);
    }

    private void assertRefused(String remedy, String... arguments) {
        CommandLine.Outcome outcome = commands.run(with(arguments));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.err()).contains(remedy);
    }

    @Test
    void keepsARegisterManyShareAndCopiesItThereAndBack() {
        String database = Shared.freshDatabase().orElse("");
        Assumptions.assumeFalse(database.isEmpty(), Shared::reason);
        enter();
        run("list");
        assertThat(run("list", "--json", "--db", database).jsonLines()).isEmpty();
        JsonNode copied = run("copy", "--json", "--db", database).json();
        assertThat(copied.path("people").intValue()).isEqualTo(2);
        assertThat(copied.path("records").intValue()).isEqualTo(12);
        assertThat(copied.path("differing").intValue()).isZero();
        assertThat(run("list", "--json", "--db", database).jsonLines())
                .isEqualTo(run("list", "--json").jsonLines());
        run(attesting(NAME, "writing", "sound", "supervised", "A. Lund", "--db", database));
        assertThat(run("list", "--json").jsonLines()).hasSize(12);
        assertThat(run("copy", "--back", "--json", "--db", database)
                        .json()
                        .path("records")
                        .intValue())
                .isEqualTo(13);
        assertThat(run("list", "--json").jsonLines()).hasSize(13);
        assertThat(run("erase", NAME, "--db", database).out()).contains("administrator");
        assertThat(run("list", "--json", "--db", database).jsonLines()).hasSize(6);
    }
}
