package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the answers of several people to what they are told. */
class DiagnoseCommandTest {

    private static final String MANAGER = """
            format: 1
            organisation: Northfield Water
            occasion: not-working
            respondents:
              - respondent: Manager B
                seat: manager
                answers:
                  tradeoffs-added: { answer: always, evidence: "Week 5, the portal; nothing was dropped", kind: seen }
                  tradeoffs-decided: { answer: rarely, evidence: "Open since May", kind: seen }
                  sponsor-present: { answer: never, evidence: "The last three", kind: seen }
                  checkins-held: { answer: often, evidence: "Seven of eight", kind: seen }
            """;

    private static final String SPONSOR = """
            format: 1
            respondents:
              - respondent: Jo
                seat: sponsor
                answers:
                  sponsor-present: { answer: always, evidence: "I was there", kind: seen }
                  knowledge-cycle: { answer: often, evidence: "Asked the lead", kind: seen }
                  strategy-written: { answer: always, evidence: "Our page", kind: seen }
            """;

    @TempDir
    private Path folder;

    private CommandLine commands;
    private String manager;
    private String sponsor;

    @BeforeEach
    void writeFiles() throws IOException {
        commands = new CommandLine(folder.resolve("data"));
        manager = Files.writeString(folder.resolve("manager.yaml"), MANAGER).toString();
        sponsor = Files.writeString(folder.resolve("sponsor.yaml"), SPONSOR).toString();
    }

    @Test
    void saysTheHelpFirstAndThenEverythingByWhichItCanBeJudged() {
        CommandLine.Outcome told = commands.run("diagnose", manager, sponsor);
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out().lines().limit(2))
                .containsExactly("Northfield Water", "Take this first: Consulting. It fits what lies behind it.");
        assertThat(told.out())
                .containsSubsequence(
                        "What it still needs to be firm",
                        "Nobody was asked enough about this: ",
                        "What speaks for it",
                        "Manager B, Manager: always, seen or counted: “Week 5, the portal; nothing was dropped”",
                        "What speaks against it",
                        "Where seats contradict one another",
                        "What nobody could say",
                        "The question to ask next",
                        "Answers on which this hangs",
                        "The first step")
                .doesNotContain("{0}", "{1}");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void printsTheSameForMachines() {
        JsonNode told = commands.run("diagnose", manager, sponsor, "--json").json();
        assertThat(told.path("help").asString()).isEqualTo("consulting");
        assertThat(told.path("mainCause").asString()).isEqualTo("governance");
        assertThat(told.path("coverage").path("respondents").asInt()).isEqualTo(2);
        assertThat(told.path("helps")).hasSize(5);
        assertThat(told.path("causes")).hasSize(10);
        assertThat(told.path("contradictions").path(0).path("statement").asString())
                .isEqualTo("sponsor-present");
        assertThat(told.path("question").path("outcomes").propertyNames())
                .containsExactlyInAnyOrder("never", "rarely", "sometimes", "often", "always");
        assertThat(told.path("firmNeeds")).hasSize(6);
        assertThat(told.path("firmNeeds").path(0).propertyNames())
                .containsExactlyInAnyOrder("needs", "found", "atLeast", "reached", "because");
        assertThat(told.path("notAskedAbout")).isNotEmpty();
        assertThat(told.propertyNames())
                .contains("ground", "firmness", "lead", "firstStep", "unknown", "flips", "setAside", "conflicts")
                .contains("warnings", "questionnaire", "model");
        assertThat(told.path("causes")
                        .path(0)
                        .path("for")
                        .path(0)
                        .path("said")
                        .path(0)
                        .path("evidence")
                        .asString())
                .isNotBlank();
    }

    @Test
    void theOrderOfFilesDoesNotMatterWhereTheyDoNotContradictOneAnother() {
        assertThat(commands.run("diagnose", sponsor, manager, "--json").out())
                .isEqualTo(commands.run("diagnose", manager, sponsor, "--json").out());
    }

    @Test
    void saysWhatTwoFilesOfOnePersonSayDifferently() throws IOException {
        String other = Files.writeString(
                        folder.resolve("other.yaml"), MANAGER.replace("answer: always", "answer: never"))
                .toString();
        CommandLine.Outcome told = commands.run("diagnose", manager, other);
        assertThat(told.status()).isZero();
        assertThat(told.out()).contains("Said differently in two files", "Manager B: tradeoffs-added");
    }

    @Test
    void aWrongFileIsRefusedWithPlaceAndRemedyAndNothingOnTheOutputStream() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), MANAGER.replace("rarely", "rarly"));
        CommandLine.Outcome told = commands.run("diagnose", manager, wrong.toString(), "--json");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .contains("nothing was taken in", wrong + ":9:")
                .contains("Did you mean \"rarely\"?")
                .doesNotContain("Exception");
        assertThat(commands.run("diagnose", folder.resolve("none.yaml").toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void warnsOfWhatItPassesOver() throws IOException {
        Path typo = Files.writeString(folder.resolve("typo.yaml"), MANAGER.replace("evidence:", "evidenc:"));
        CommandLine.Outcome told = commands.run("diagnose", typo.toString());
        assertThat(told.status()).isZero();
        assertThat(told.err()).contains("warning [unknown-field]");
    }

    @Test
    void aBlankFileComesBackFilledIn() throws IOException {
        CommandLine.Outcome blank = commands.run("diagnose", "--blank", "--seat", "team-member", manager);
        assertThat(blank.status()).as(blank.err()).isZero();
        assertThat(blank.out())
                .startsWith("# How work with OKRs really goes")
                .contains("organisation: \"Northfield Water\"");
        String filled = blank.out()
                .replace("- respondent:\n", "- respondent: Team 4\n")
                .replace("checkins-held:\n        answer:", "checkins-held:\n        answer: rarely");
        Path file = Files.writeString(folder.resolve("filled.yaml"), filled);
        JsonNode told = commands.run("diagnose", file.toString(), "--json").json();
        assertThat(told.path("coverage").path("answered").asInt()).isEqualTo(1);
        assertThat(told.path("ground").asString()).isEqualTo("too-little-known");
    }

    @Test
    void writesABlankFileAndDoesNotReplaceOneUnasked() {
        String out = folder.resolve("blank.yaml").toString();
        String[] write = {"diagnose", "--blank", "--seat", "hr", "--out", out};
        assertThat(commands.run(write).status()).isZero();
        assertThat(Path.of(out)).content().contains("seat: hr");
        assertThat(commands.run(write).status()).isEqualTo(1);
        assertThat(commands.run("diagnose", "--blank", "--seat", "hr", "--out", out, "--replace", "--json")
                        .json()
                        .path("file")
                        .asString())
                .isEqualTo(out);
    }

    @Test
    void writesTheBalanceForAMeeting() throws IOException {
        Path pdf = folder.resolve("balance.pdf");
        CommandLine.Outcome told = commands.run("diagnose", manager, sponsor, "--out", pdf.toString());
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out().strip()).isEqualTo("Written: " + pdf);
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        Path text = folder.resolve("balance.txt");
        assertThat(commands.run("diagnose", manager, "--out", text.toString(), "--json")
                        .json()
                        .path("file")
                        .asString())
                .isEqualTo(text.toString());
        assertThat(text).content().contains("Take this first").doesNotContain("Manager B");
        commands.run("diagnose", manager, sponsor, "--out", text.toString(), "--names", "--replace");
        assertThat(text).content().contains("Manager B");
    }

    @Test
    void refusesABalanceFileBeforeAnythingIsWritten() throws IOException {
        Path word = folder.resolve("balance.docx");
        assertThat(commands.run("diagnose", manager, "--out", word.toString()).status())
                .isEqualTo(2);
        Path there = Files.writeString(folder.resolve("there.pdf"), "mine");
        CommandLine.Outcome taken = commands.run("diagnose", manager, "--out", there.toString());
        assertThat(taken.status()).isEqualTo(1);
        assertThat(taken.err()).contains("there.pdf");
        assertThat(there).content().isEqualTo("mine");
        Path answers = Files.writeString(folder.resolve("answers.txt"), MANAGER);
        assertThat(commands.run("diagnose", answers.toString(), "--out", answers.toString(), "--replace")
                        .status())
                .isEqualTo(2);
        assertThat(answers).content().isEqualTo(MANAGER);
        assertThat(commands.run(
                                "diagnose",
                                "--blank",
                                "--seat",
                                "hr",
                                answers.toString(),
                                "--out",
                                answers.toString(),
                                "--replace")
                        .status())
                .isEqualTo(2);
        assertThat(answers).content().isEqualTo(MANAGER);
        Path nowhere = folder.resolve("none").resolve("a.pdf");
        assertThat(commands.run("diagnose", manager, "--out", nowhere.toString())
                        .status())
                .isNotZero();
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void wrongUsageIsSaidInASentence() {
        assertThat(commands.run("diagnose").status()).isEqualTo(2);
        assertThat(commands.run("diagnose", "--blank").status()).isEqualTo(2);
        assertThat(commands.run("diagnose", manager, "--seat", "hr").status()).isEqualTo(2);
        assertThat(commands.run("diagnose", "--blank", "--seat", "hr", "--json").status())
                .isEqualTo(2);
        CommandLine.Outcome boss = commands.run("diagnose", "--blank", "--seat", "boss");
        assertThat(boss.status()).isEqualTo(1);
        assertThat(boss.err()).contains("team-member");
    }

    @Test
    void countsWhatPeopleScoredInTheDataFolder() {
        assertThat(commands.run("try", "--sample", "weak").status()).isZero();
        JsonNode told =
                commands.run("diagnose", manager, "--with-attempts", "--json").json();
        assertThat(told.path("coverage").path("facts").asInt()).isPositive();
    }
}
