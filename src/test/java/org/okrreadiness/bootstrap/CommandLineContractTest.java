package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "marking",
                "diagnose",
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
