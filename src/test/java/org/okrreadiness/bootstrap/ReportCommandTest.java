package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.Workplace;
import tools.jackson.databind.JsonNode;

class ReportCommandTest {

    @TempDir
    Path folder;

    private CommandLine commands;
    private AttemptId handedIn;
    private AttemptId open;

    @BeforeEach
    void sitTwice() {
        Path data = folder.resolve("data");
        try (Workplace workplace = new AppServices().open(data)) {
            Assessment assessment =
                    workplace.assessments().packs().get(0).assessment().orElseThrow();
            handedIn = workplace
                    .sittings()
                    .begin(assessment, "Ana", Mode.ASSESSMENT)
                    .id();
            workplace.sittings().handIn(handedIn);
            open = workplace.sittings().begin(assessment, "Bo", Mode.ASSESSMENT).id();
        }
        commands = new CommandLine(data);
    }

    private CommandLine.Outcome report(AttemptId attempt, Path out, String... more) {
        String[] all = new String[4 + more.length];
        all[0] = "report";
        all[1] = attempt.toString();
        all[2] = "--out";
        all[3] = out.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return commands.run(all);
    }

    @Test
    void writesThePdfAndSaysHowLargeItIs() throws Exception {
        Path out = folder.resolve("result.pdf");
        JsonNode said = report(handedIn, out, "--paper", "letter", "--json").json();
        assertThat(said.path("paper").asString()).isEqualTo("letter");
        assertThat(said.path("pages").asInt()).isGreaterThan(5);
        assertThat(said.path("bytes").asLong()).isEqualTo(Files.size(out));
        assertThat(new String(Files.readAllBytes(out), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("data", "result.pdf");
    }

    @Test
    void writesTheAnswersOfAnOpenAttemptAsText() throws Exception {
        Path out = folder.resolve("answers.md");
        assertThat(report(open, out).status()).isZero();
        assertThat(Files.readString(out)).startsWith("# ").contains("Bo", "## Task 1: ", "(blank)");
        assertThat(report(open, folder.resolve("answers.TXT")).out()).contains("answers.TXT");
    }

    @Test
    void leavesAFileThatIsThereUnlessToldOtherwise() throws Exception {
        Path out = Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandLine.Outcome refused = report(open, out);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("was not touched");
        assertThat(out).hasContent("mine");
        assertThat(report(open, out, "--replace").status()).isZero();
        assertThat(Files.readString(out)).contains("Task 1");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(report(open, folder.resolve("early.pdf")))
                .satisfies(said -> assertThat(said.status()).isEqualTo(1))
                .satisfies(said -> assertThat(said.err()).contains("has not been handed in", ".txt or .md"));
        assertThat(report(handedIn, folder.resolve("result.docx")))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("neither .pdf, .txt nor .md"));
        assertThat(report(handedIn, folder.resolve("nowhere").resolve("result.pdf")))
                .satisfies(said -> assertThat(said.status()).isEqualTo(1))
                .satisfies(said -> assertThat(said.err()).contains("There is no folder"));
        assertThat(commands.run("report", "x", "--out", folder.resolve("x.pdf").toString()))
                .satisfies(said -> assertThat(said.status()).isEqualTo(1))
                .satisfies(said -> assertThat(said.err()).contains("There is no attempt \"x\""));
        assertThat(report(handedIn, folder.resolve("r.pdf"), "--paper", "foolscap")
                        .status())
                .isEqualTo(2);
    }
}
