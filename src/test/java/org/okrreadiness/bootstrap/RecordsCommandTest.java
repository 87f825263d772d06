package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.storage.register.Shared;
import org.okrreadiness.testing.PlainBytes;
import tools.jackson.databind.JsonNode;

/** The whole work of somebody who looks after records on the command line, from a sitting to its erasure. */
class RecordsCommandTest {

    private static final String NAME = "Zuzanna Wierzbicka";
    private static final String OTHER = "Omar Haddad";
    private static final List<String> FORMATS = List.of("csv", "xlsx", "json", "pdf", "badge", "xapi");

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void somebodyWhoSat() throws IOException {
        Files.createDirectory(folder.resolve("given"));
        commands = new CommandLine(folder.resolve("data"));
        sit(NAME, "strong");
        sit(OTHER, "middling");
    }

    private void sit(String name, String label) {
        String answers = "assessments/practitioner/answers/" + label + ".yaml";
        CommandLine.Outcome sat =
                commands.run("sit", "practitioner", "--answers", answers, "--participant", name, "--json");
        assertThat(sat.status()).as(sat.err()).isZero();
    }

    private CommandLine.Outcome run(String... arguments) {
        return run(commands, arguments);
    }

    private static CommandLine.Outcome run(CommandLine commands, String... arguments) {
        CommandLine.Outcome outcome = commands.run(with(arguments));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    private static String[] with(String... arguments) {
        return Stream.concat(Stream.of("records"), Stream.of(arguments)).toArray(String[]::new);
    }

    private void enter() {
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
        JsonNode attested = run(
                        "attest",
                        NAME,
                        "--competency",
                        "facilitation",
                        "--level",
                        "strong",
                        "--evidence",
                        "on-the-job",
                        "--witness",
                        "Ada Lund, head of works",
                        "--json")
                .json();
        assertThat(attested.path("conditions").asString()).isEqualTo("at-work");
        JsonNode row = row(NAME).get(0);
        assertThat(row.path("facilitation").path("state").asString()).isEqualTo("met");
        assertThat(row("Bo Lindqvist").get(0).path("facilitation").path("state").asString())
                .isEqualTo("no-record");
        assertThat(run("matrix", "--gaps", "--json").jsonLines()).hasSize(2);
        assertThat(run("matrix").out()).contains("Bo Lindqvist", "no record");
    }

    private List<JsonNode> row(String name) {
        return run("matrix", "--json").jsonLines().stream()
                .filter(row -> row.path("person").asString().equals(name))
                .toList();
    }

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
        List<Path> signed = files.stream().filter(RecordsCommandTest::isSigned).toList();
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

    private JsonNode export(String format, String... more) {
        String ending = format.equals("xapi") ? "jsonl" : format;
        List<String> all = new ArrayList<>(List.of("export", "--format", format, "--out"));
        all.add(folder.resolve("given")
                .resolve("records-" + format + "." + ending)
                .toString());
        all.addAll(List.of(more));
        all.add("--json");
        return run(all.toArray(String[]::new)).json();
    }

    private static List<JsonNode> verify(CommandLine by, int status, List<Path> files) {
        List<String> all = new ArrayList<>(List.of("records", "verify", "--json"));
        files.forEach(file -> all.add(file.toString()));
        CommandLine.Outcome outcome = by.run(all.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(status);
        return outcome.jsonLines();
    }

    @Test
    void leavesNothingOfSomebodyWhoTookTheirConsentBackAndIsErased() throws IOException {
        enter();
        run(
                "attest",
                NAME,
                "--competency",
                "writing",
                "--level",
                "sound",
                "--evidence",
                "supervised",
                "--witness",
                "A. Lund");
        commands.run("backup");
        assertThat(found()).isNotEmpty();

        run("withdraw", NAME);
        assertThat(commands.run(with(
                                "attest",
                                NAME,
                                "--competency",
                                "writing",
                                "--level",
                                "sound",
                                "--evidence",
                                "supervised",
                                "--witness",
                                "A. Lund"))
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
                "attest",
                "Nobody",
                "--competency",
                "writing",
                "--level",
                "sound",
                "--evidence",
                "supervised",
                "--witness",
                "A. Lund");
        enter();
        assertRefused(
                "supervised or on-the-job",
                "attest",
                NAME,
                "--competency",
                "writing",
                "--level",
                "sound",
                "--evidence",
                "written",
                "--witness",
                "A. Lund");
        assertRefused(
                "none of these: ",
                "attest",
                NAME,
                "--competency",
                "juggling",
                "--level",
                "sound",
                "--evidence",
                "supervised",
                "--witness",
                "A. Lund");
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
        run(
                "attest",
                NAME,
                "--competency",
                "writing",
                "--level",
                "sound",
                "--evidence",
                "supervised",
                "--witness",
                "A. Lund",
                "--db",
                database);
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
