package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.GoodPack;

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
