package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.GoodPack;
import tools.jackson.databind.JsonNode;

/** Sitting from a file: what is printed, and what becomes of answers that cannot be used. */
class SitCommandTest {

    @TempDir
    private Path folder;

    private CommandLine commands;

    @BeforeEach
    void onADataFolderOfItsOwn() {
        commands = new CommandLine(folder.resolve("data"));
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
    void saysWhetherThePersonIsReadyAndWhatComesNext() {
        JsonNode verdict = sit("middling", "--json").json().path("verdict");
        assertThat(verdict.path("readiness").asString()).isEqualTo("cannot-tell-yet");
        assertThat(verdict.path("mode").asString()).isEqualTo("practice");
        assertThat(verdict.path("basis").asString()).isEqualTo("assumed");
        assertThat(verdict.path("persons").asInt()).isZero();
        assertThat(verdict.path("overall").path("low").asDouble())
                .isLessThan(verdict.path("overall").path("cut").asDouble());
        assertThat(verdict.path("overall").path("standing").asString()).isEqualTo("open");
        assertThat(verdict.path("competencies").size()).isEqualTo(6);
        assertThat(verdict.path("settle").size()).isEqualTo(3);
        assertThat(verdict.path("settle").path(0).path("minutes").asInt()).isPositive();
        assertThat(verdict.path("chance").asDouble()).isBetween(0.0, 1.0);
        assertThat(verdict.path("exercises").size()).isEqualTo(3);
        assertThat(commands.run("attempts", "--json")
                        .json()
                        .path(0)
                        .path("verdict")
                        .path("readiness")
                        .asString())
                .isEqualTo("cannot-tell-yet");
    }

    @Test
    void printsTheVerdictInAFewLines() {
        assertThat(sit("middling").out())
                .contains(
                        "Verdict: cannot tell yet.",
                        "nine times in ten the true score lies between",
                        "These tasks would settle it, with a chance of",
                        "What to practise next:",
                        "rests on practice with hints");
        assertThat(sit("strong").out()).contains("Verdict: ready.").doesNotContain("would settle it");
    }

    private CommandLine.Outcome sit(String label, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "sit",
                "practitioner",
                "--answers",
                "assessments/practitioner/answers/" + label + ".yaml",
                "--participant",
                "Amina"));
        arguments.addAll(List.of(more));
        return commands.run(arguments.toArray(String[]::new));
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
}
