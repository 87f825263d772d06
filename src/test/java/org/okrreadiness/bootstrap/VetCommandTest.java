package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VetCommandTest {

    private static final String EXAMPLE = "docs/vetting-example.yaml";

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = new CommandLine(folder.resolve("data"));
    }

    @Test
    void comparesWithReasonsForPeople() {
        CommandLine.Outcome said = commands.run("vet", EXAMPLE);
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("Not “QuickPass OKR Badge (invented)”: Recall alone is enough to pass.")
                .contains("up to 31% of the pass mark can be recall")
                .contains("Writing live OKRs: claimed, and spoken against by the syllabus, contents.")
                .contains("Course time on writing and critiquing live OKRs: 0% to 25%")
                .contains("not answered, which is a risk");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysTheSameForMachines() {
        JsonNode said = commands.run("vet", EXAMPLE, "--json").json();
        JsonNode harbour = said.path("programmes").path(0);
        assertThat(harbour.at("/figures/live-share/0").asDouble()).isEqualTo(0.388889);
        assertThat(harbour.at("/figures/recall/at-most/1").asDouble()).isEqualTo(0.307692);
        assertThat(harbour.at("/criteria/assessment/standing").asString()).isEqualTo("supported");
        JsonNode meridian = said.path("programmes").path(1);
        assertThat(meridian.at("/figures/recall/at-most/0").asDouble()).isZero();
        assertThat(meridian.at("/figures/recall/at-most/1").asDouble()).isEqualTo(1);
        assertThat(meridian.at("/criteria/change-management/points/sponsorship/standing")
                        .asString())
                .isEqualTo("contradicted");
        assertThat(meridian.path("questions").size()).isGreaterThan(20);
        JsonNode quickpass = said.path("programmes").path(2);
        assertThat(quickpass.path("ruled-out").asBoolean()).isTrue();
        assertThat(quickpass.at("/figures/recall/enough-to-pass").asBoolean()).isTrue();
        assertThat(said.at("/recommendation/kind").asString()).isEqualTo("too-early");
        assertThat(said.path("leads").size()).isEqualTo(6);
    }

    @Test
    void vetsOurOwnAssessmentsByTheSameRules() {
        for (String pack : List.of("practitioner", "programme-lead", "manager", "practice")) {
            CommandLine.Outcome outcome = commands.run("vet", "--pack", pack, "--json");
            assertThat(outcome.status()).as(outcome.err()).isZero();
            JsonNode own = outcome.json().path("programmes").path(0);
            assertThat(own.path("own-pack").asBoolean()).isTrue();
            assertThat(own.path("ruled-out").asBoolean()).isTrue();
            assertThat(own.path("concerns").path(0).asString()).isEqualTo("no-course");
            assertThat(own.at("/figures/recall/at-most/1").asDouble()).isZero();
            assertThat(own.at("/figures/live-share").isNull()).isTrue();
            assertThat(own.at("/criteria/who-delivers/standing").asString()).isEqualTo("not-offered");
            assertThat(own.at("/criteria/afterwards/points/follow-up/standing").asString())
                    .isEqualTo("supported");
            assertThat(own.at("/figures/competencies/writing/taught").asString())
                    .isEqualTo("no");
            assertThat(points(own)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
        }
        assertThat(commands.run("vet", "--pack", "practitioner").out())
                .contains("It is an assessment and no course", "one author’s reasoning", "Nobody teaches it.");
    }

    /** What the competencies have of the points is what the blueprint gives them, which is all. */
    private static double points(JsonNode own) {
        return own.at("/figures/competencies")
                .valueStream()
                .mapToDouble(cover -> cover.path("points").path(0).asDouble())
                .sum();
    }

    @Test
    void putsOurOwnBesideCoursesAndAsksNobodyAboutIt() {
        Path questions = folder.resolve("questions");
        JsonNode said = commands.run(
                        "vet", EXAMPLE, "--pack", "practitioner", "--questions", questions.toString(), "--json")
                .json();
        assertThat(said.path("programmes").size()).isEqualTo(4);
        assertThat(questions.toFile().list()).containsExactlyInAnyOrder("harbour.txt", "meridian.txt", "quickpass.txt");
        assertThat(said.path("files").size()).isEqualTo(3);
    }

    @Test
    void tellsAVendorNothingOfWhomTheBuyerAsked() throws IOException {
        Path questions = folder.resolve("questions");
        assertThat(commands.run("vet", EXAMPLE, "--questions", questions.toString(), "--questions-as", "md")
                        .status())
                .isZero();
        assertThat(questions.resolve("meridian.md"))
                .content()
                .startsWith("# Questions about")
                .contains("## Not answered yet", "What we have heard or seen elsewhere speaks against it.")
                .doesNotContain("9 March", "Never came up", "Harbour");
        assertThat(questions.resolve("quickpass.md")).content().contains("the syllabus, contents");
    }

    @Test
    void writesThePageAndLeavesFilesThatAreThere() throws IOException {
        Path pdf = folder.resolve("page.pdf");
        assertThat(commands.run("vet", EXAMPLE, "--pdf", pdf.toString(), "--paper", "letter")
                        .status())
                .isZero();
        assertThat(Files.size(pdf)).isGreaterThan(10_000);
        CommandLine.Outcome again = commands.run("vet", EXAMPLE, "--pdf", pdf.toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("was not touched");
        assertThat(commands.run("vet", EXAMPLE, "--pdf", pdf.toString(), "--replace")
                        .status())
                .isZero();
        Path nowhere = folder.resolve("none").resolve("page.pdf");
        assertThat(commands.run("vet", EXAMPLE, "--pdf", nowhere.toString()).err())
                .contains("There is no folder");
    }

    @Test
    void writesABlankFileThatCanBeVettedAsItIs() throws IOException {
        Path blank = folder.resolve("blank.yaml");
        assertThat(commands.run("vet", "--blank", blank.toString(), "--json")
                        .json()
                        .path("file")
                        .asString())
                .isEqualTo(blank.toString());
        assertThat(blank).content().contains("# Who will teach our course, by name?");
        JsonNode said = commands.run("vet", blank.toString(), "--json").json();
        assertThat(said.at("/programmes/0/criteria/application/standing").asString())
                .isEqualTo("unanswered");
        assertThat(said.at("/programmes/0/criteria/application/range/1").asDouble())
                .isEqualTo(1);
        assertThat(commands.run("vet", "--blank", blank.toString()).status()).isEqualTo(1);
    }

    @Test
    void neverWritesOverTheFileItReads() throws IOException {
        String courses = Files.readString(Path.of(EXAMPLE));
        Path mine = Files.writeString(folder.resolve("courses.yaml"), courses);
        String other = folder.resolve("x").resolve("..").resolve("courses.yaml").toString();
        Files.createDirectories(folder.resolve("x"));
        for (String[] command : List.of(
                new String[] {"vet", mine.toString(), "--pdf", other, "--replace"},
                new String[] {"vet", mine.toString(), "--blank", other, "--replace"})) {
            CommandLine.Outcome told = commands.run(command);
            assertThat(told.status()).isEqualTo(2);
            assertThat(told.err()).contains("courses.yaml");
            assertThat(mine).content().isEqualTo(courses);
        }
    }

    @Test
    void whatCannotBeReadLeavesNothingBehind() throws IOException {
        Map<String, byte[]> hostile = new LinkedHashMap<>();
        hostile.put("empty", new byte[0]);
        hostile.put("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        hostile.put("huge", "# x\n".repeat(700_000).getBytes(StandardCharsets.UTF_8));
        hostile.put("deep", "[".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        hostile.put("newer", "format: 7\n".getBytes(StandardCharsets.UTF_8));
        hostile.put("utf-16", "format: 1\n".getBytes(StandardCharsets.UTF_16));
        hostile.put("bomb", "a: &a [x,x]\nb: [*a,*a]\n".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> each : hostile.entrySet()) {
            Path file = Files.write(folder.resolve(each.getKey() + ".yaml"), each.getValue());
            Path pdf = folder.resolve(each.getKey() + ".pdf");
            Path questions = folder.resolve(each.getKey());
            CommandLine.Outcome told = commands.run(
                    "vet", file.toString(), "--pdf", pdf.toString(), "--questions", questions.toString(), "--json");
            assertThat(told.status()).as(each.getKey()).isEqualTo(1);
            assertThat(told.out()).isEmpty();
            assertThat(told.err()).contains(file.toString(), "was not touched").doesNotContain("Exception");
            assertThat(pdf).doesNotExist();
            assertThat(questions).doesNotExist();
            assertThat(Files.readAllBytes(file)).isEqualTo(each.getValue());
        }
    }

    @Test
    void saysWhatIsWrongWithPlaceAndRemedy() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                "format: 1\ntitle: T\nneed: { for: boss }\nprogrammes:\n  - { id: a, name: A, timetable: { minutes: x } }\n");
        CommandLine.Outcome said = commands.run("vet", broken.toString(), "--json");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains(broken + ":3:14", "unknown-word", broken + ":5:45", "not-a-number", "was not touched")
                .doesNotContain("Exception");
        assertThat(commands.run("vet", folder.resolve("none.yaml").toString()).err())
                .contains("There is no file to read");
        assertThat(commands.run("vet").status()).isEqualTo(2);
        assertThat(commands.run("vet", "--pack", "nothing").err()).contains("There is no assessment");
        assertThat(commands.run("vet", EXAMPLE, "--pack", "practitioner", "--pack", "manager", "--pack", "practice")
                        .err())
                .contains("up to 5 programmes");
    }
}
