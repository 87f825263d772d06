package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.testing.GoodPack;
import tools.jackson.databind.JsonNode;

/** What the commands take and print is a contract: fields may be added, none renamed or removed. */
class CommandLineContractTest {

    @TempDir
    private Path folder;

    private CommandLine commands;

    @BeforeEach
    void onADataFolderOfItsOwn() {
        commands = new CommandLine(folder.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "packs --version"})
    void saysItsVersion(String line) {
        CommandLine.Outcome outcome = commands.run(line.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).matches("OKR Readiness \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void tryPrintsASheetWithMarksEvidenceAndVersions() {
        JsonNode printed = commands.run("try", "--json").json();
        JsonNode sheet = printed.path("sheet");
        assertThat(sheet.path("assessment").asString()).startsWith("practitioner@");
        assertThat(sheet.path("scorer").asString()).isNotEmpty();
        assertThat(sheet.path("rubric").asString()).isNotEmpty();
        JsonNode marks = sheet.path("tasks").path(0).path("artefacts").path(1).path("marks");
        assertThat(marks.size()).isGreaterThan(4);
        JsonNode evidence = marks.path(0).path("evidence").path(0);
        assertThat(evidence.path("text").asString())
                .hasSize(evidence.path("end").asInt() - evidence.path("start").asInt());
    }

    @Test
    void tryingTwiceKeepsBothAttempts() {
        assertThat(commands.run("try", "--json").json().path("attempts").asInt())
                .isEqualTo(1);
        assertThat(commands.run("try", "--json").json().path("attempts").asInt())
                .isEqualTo(2);
        JsonNode listed = commands.run("attempts", "--json").json();
        assertThat(listed.size()).isEqualTo(2);
        assertThat(listed.path(0).path("overall").asInt()).isBetween(0, 100);
    }

    @Test
    void listsWhatIsSeenDifferentlyWithItsReasonAndVersions() {
        String attempt = commands.run("try", "--json").json().path("attempt").asString();
        assertThat(commands.run("disputes", "--json").json().size()).isZero();
        AttemptId id;
        try (Workplace workplace = new AppServices().open(folder.resolve("data"))) {
            Assessment assessment =
                    workplace.assessments().packs().get(0).assessment().orElseThrow();
            Attempt begun = workplace.sittings().begin(assessment, "Ana", Mode.PRACTICE);
            Dispute.About about = new Dispute.About("KR_NAMES_WORK", Part.keyResult(1), "Run");
            workplace
                    .sittings()
                    .dispute(
                            workplace.sittings().open(begun.id()),
                            assessment.tasks().get(0).id(),
                            about,
                            "Run the ferry on time",
                            " It is what we are for. ");
            id = begun.id();
        }
        JsonNode disputes = commands.run("disputes", "--json").json();
        assertThat(disputes.size()).isEqualTo(1);
        assertThat(disputes.path(0).path("attempt").asString())
                .isEqualTo(id.toString())
                .isNotEqualTo(attempt);
        assertThat(disputes.path(0).path("finding").asString()).isEqualTo("KR_NAMES_WORK");
        assertThat(disputes.path(0).path("words").asString()).isEqualTo("Run");
        assertThat(disputes.path(0).path("reason").asString()).isEqualTo("It is what we are for.");
        assertThat(disputes.path(0).path("school").asString()).startsWith("balanced@");
    }

    @Test
    void theSameAnswersGiveTheSameSheetByteForByte() {
        assertThat(sheetOf(commands.run("try", "--json").out()))
                .isEqualTo(sheetOf(commands.run("try", "--json").out()));
    }

    private static String sheetOf(String printed) {
        return printed.substring(printed.indexOf("\"sheet\""));
    }

    @Test
    void strongerSampleAnswersScoreHigher() {
        int strong = overall("strong");
        int middling = overall("middling");
        int weak = overall("weak");
        assertThat(strong).isGreaterThan(middling + 10);
        assertThat(middling).isGreaterThan(weak + 10);
    }

    private int overall(String sample) {
        return commands.run("try", "--sample", sample, "--json")
                .json()
                .path("sheet")
                .path("overall")
                .asInt();
    }

    @Test
    void forPeopleTheSheetNamesTheWordsThatEarnedAMark() {
        CommandLine.Outcome outcome = commands.run("try");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("OKR practitioner")
                .contains("words: \"")
                .contains("ask: ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void packsListsTheShippedOneWithItsTasks() {
        JsonNode pack = commands.run("packs", "--json").json().path(0);
        assertThat(pack.path("id").asString()).isEqualTo("practitioner");
        assertThat(pack.path("from").asString()).isEqualTo("shipped");
        assertThat(pack.path("tasks").asInt()).isGreaterThanOrEqualTo(12);
        assertThat(pack.path("errors").asInt()).isZero();
    }

    @Test
    void packsWorksWhileAWindowHasTheFolderOpen() {
        Path data = folder.resolve("data");
        try (Workplace ignored = new AppServices().open(data)) {
            assertThat(commands.run("packs").status()).isZero();
            CommandLine.Outcome second = commands.run("try");
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err().lines()).hasSize(1);
        }
    }

    @Test
    void validateNamesPlaceRuleAndRemedy() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(pack.resolve("assessment.yaml"), "format: 1\nid: broken\ntrack: acrobat\n");
        CommandLine.Outcome outcome = commands.run("validate", pack.toString(), "--json");
        assertThat(outcome.status()).isEqualTo(1);
        JsonNode track = outcome.json()
                .valueStream()
                .filter(f -> f.path("line").asInt() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(track.path("file").asString()).endsWith("assessment.yaml");
        assertThat(track.path("column").asInt()).isPositive();
        assertThat(track.path("rule").asString()).isNotEmpty();
        assertThat(track.path("fix").asString()).contains("practitioner");
    }

    @Test
    void aSoundPackPasses() {
        CommandLine.Outcome outcome = commands.run("validate", "assessments/practitioner");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Not usable: 0");
    }

    @Test
    void sitsFromAnAnswersFile() {
        CommandLine.Outcome outcome = commands.run(
                "sit",
                "practitioner",
                "--answers",
                "assessments/practitioner/answers/strong.yaml",
                "--participant",
                "Amina",
                "--json");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.json().path("participant").asString()).isEqualTo("Amina");
    }

    @Test
    void sittingPrintsHowTheBestAndTheWorstStandToTheKey() {
        Path pack = GoodPack.asItIs()
                .writeTo(folder.resolve("data").resolve("packs").resolve("small"));
        String answers = pack.resolve(GoodPack.ANSWERS).toString();
        CommandLine.Outcome sat = commands.run("sit", "small", "--answers", answers, "--participant", "Amina");
        assertThat(sat.status()).isZero();
        assertThat(sat.out())
                .contains(
                        "Your best is the key's best too: plus one.",
                        "Your worst is the key's worst too: plus one.",
                        "\"I take the office's count; it is the official one.\" CHOICE");
    }

    @Test
    void printsWhatBecameOfAnOpenAnswer() {
        String pack = "src/test/resources/org/okrreadiness/testing/good-pack";
        CommandLine.Outcome outcome =
                commands.run("sit", pack, "--answers", pack + "/answers/strong.yaml", "--participant", "Amina");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("Workshops as a result", "open-answer@1.0", "Key ideas in your words: 2 of 2")
                .contains("KEY_IDEA");
    }

    @Test
    void answersThatCannotBeUsedAreNamedLineByLine() throws IOException {
        Path answers =
                Files.writeString(folder.resolve("mine.yaml"), "format: 1\nassessment: practitionr\nlabel: mine\n");
        CommandLine.Outcome sat =
                commands.run("sit", "practitioner", "--answers", answers.toString(), "--participant", "Amina");
        assertThat(sat.status()).isEqualTo(1);
        assertThat(sat.err())
                .contains("mine.yaml:1:1: error [missing-field]", "mine.yaml:2:13: error [other-assessment]");
        assertThat(sat.err()).doesNotContain("\tat ");
    }

    @Test
    void sittingWithAnUnknownPackSaysWhereToLook() {
        CommandLine.Outcome outcome =
                commands.run("sit", "no-such", "--answers", "nothing.yaml", "--participant", "Amina");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("no-such").contains("packs");
    }

    @Test
    void scoresLinesInOrderAndCarriesIdsBack() {
        String lines = """
                {"id":"x1","kind":"key_result","text":"Cut churn from 4% to 2%"}
                {"id":7,"kind":"key_result","text":"Run 5 workshops"}
                {"id":"o","kind":"objective","text":"New clinics feel at home from day one"}
                """;
        List<JsonNode> scored = commands.runWith(lines, "score").jsonLines();
        assertThat(scored).hasSize(3);
        assertThat(scored.get(0).path("id").asString()).isEqualTo("x1");
        assertThat(level(scored.get(0), "K1")).isEqualTo(3);
        assertThat(scored.get(1).path("id").asInt()).isEqualTo(7);
        assertThat(level(scored.get(1), "K1")).isZero();
        assertThat(scored.get(1).path("score").asInt()).isLessThanOrEqualTo(35);
        assertThat(level(scored.get(2), "O1")).isEqualTo(3);
        JsonNode k1 = scored.get(1).path("criteria").path("K1");
        assertThat(k1.path("because").asString()).contains("Run");
        assertThat(k1.path("evidence").path(0).path("text").asString()).isEqualTo("Run");
        assertThat(k1.path("route").asString()).isIn("auto", "trainer");
        assertThat(scored.get(0).path("scorer").asString()).isNotEmpty();
        assertThat(scored.get(0).path("rubric").asString()).isNotEmpty();
    }

    private static int level(JsonNode line, String criterion) {
        return line.path("criteria").path(criterion).path("level").asInt(-1);
    }

    @Test
    void scoresASetWithItsParts() {
        String line = "{\"id\":\"s\",\"kind\":\"set\",\"objective\":\"New clinics feel at home\","
                + "\"key_results\":[\"Run 5 workshops\",{\"text\":\"Churn of new clinics from 4% to 2%\"}]}";
        JsonNode scored = commands.runWith(line, "score", "--kind", "set").json();
        assertThat(scored.path("criteria").has("S1")).isTrue();
        assertThat(scored.path("parts").size()).isEqualTo(3);
        assertThat(scored.path("parts").path(1).path("part").asString()).isEqualTo("kr1");
    }

    @Test
    void aLineThatCannotBeReadGetsItsErrorInPlaceAndTheRestGoesOn() {
        String lines = """
                {"id":"a","text":"Cut churn from 4% to 2%"}
                not json at all
                {"id":"c"}
                ["an array"]
                {"id":"e","text":"Run 5 workshops","case":"practitioner/nowhere"}
                {"id":"f","text":"Run 5 workshops"}
                """;
        CommandLine.Outcome outcome = commands.runWith(lines, "score", "--kind", "key-result");
        List<JsonNode> scored = outcome.jsonLines();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(scored).hasSize(6);
        assertThat(scored.get(1).path("error").asString()).contains("column");
        assertThat(scored.get(2).path("id").asString()).isEqualTo("c");
        assertThat(scored.get(2).path("error").asString()).contains("text");
        assertThat(scored.get(3).has("error")).isTrue();
        assertThat(scored.get(4).path("error").asString()).contains("practitioner/damp-homes");
        assertThat(level(scored.get(5), "K1")).isZero();
    }

    @Test
    void readsALineAgainstTheCaseItNames() {
        String line = "{\"id\":\"a\",\"text\":\"Repeat reports from 38% to 26%\",\"case\":\"practitioner/damp-homes\"}";
        assertThat(level(commands.runWith(line, "score").json(), "K5")).isEqualTo(3);
    }

    @Test
    void backsUpAndBringsBack() {
        commands.run("try");
        Path backup = folder.resolve("backup.zip");
        assertThat(commands.run("backup", backup.toString()).status()).isZero();
        CommandLine elsewhere = new CommandLine(folder.resolve("elsewhere"));
        assertThat(elsewhere.run("restore", backup.toString()).status()).isZero();
        assertThat(elsewhere.run("attempts", "--json").json().size()).isEqualTo(1);
    }

    @Test
    void doctorFindsAFreshFolderInOrder() {
        commands.run("try");
        JsonNode report = commands.run("doctor", "--json").json();
        assertThat(report.path("sound").asBoolean()).isTrue();
        assertThat(report.path("checks").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fly", "--fly", "sit", "validate", "score --kind poem", "accuracy", "accuracy x --worst few"})
    void wrongUsageIsStatusTwo(String arguments) {
        CommandLine.Outcome outcome = commands.run(arguments.split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "try",
                "packs",
                "validate",
                "sit",
                "score",
                "accuracy",
                "attempts",
                "disputes",
                "panel",
                "backup",
                "restore",
                "doctor"
            })
    void everyCommandExplainsItself(String command) {
        CommandLine.Outcome outcome = command.isEmpty() ? commands.run("--help") : commands.run(command, "--help");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("--data").contains("--json");
    }

    @Test
    void aFolderNameThatWouldRunCodeIsRefused() {
        CommandLine hostile = new CommandLine(folder.resolve("x;INIT=CREATE ALIAS"));
        CommandLine.Outcome outcome = hostile.run("try");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
    }
}
