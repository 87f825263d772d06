package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.ExpertPanels.Collected;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.GoodPack;
import org.okrreadiness.testing.Sheets;

class PanelFilesTest {

    @TempDir
    private Path folder;

    private final PanelFiles panels = new PanelFiles(new SignedPacks(new JsonEventFormat()).panels());
    private Assessment assessment;
    private Path sheet;

    @BeforeEach
    void writeASheetForOneTask() {
        assessment = read(GoodPack.asItIs());
        sheet = folder.resolve("sheet.yaml");
        panels.write(assessment, Set.of(new TaskId("timetable-judge")), "Fill in.", sheet);
    }

    private Assessment read(GoodPack pack) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(pack.writeTo(folder.resolve("pack")))
                .assessment()
                .orElseThrow();
    }

    @Test
    void theSheetHoldsCaseAndOptionsAndNoKeyAndNoReasonForOne() throws IOException {
        String text = Files.readString(sheet);

        assertThat(text)
                .startsWith("# Fill in.\n")
                .contains("hash: " + assessment.ref().contentHash())
                .contains("I ask Ingrid to bring her log to the check-in.")
                .contains("It is the third late Friday.")
                .contains(assessment.scenarios().get(0).title())
                .contains("scale: \"1 to 5\"")
                .doesNotContain("4.5")
                .doesNotContain("Figures that disagree are worth an hour")
                .doesNotContain("timetable-write");
    }

    @Test
    void asksAboutEveryTaskItCanWhenNoneIsNamed() throws IOException {
        Path all = folder.resolve("all.yaml");

        assertThat(panels.write(assessment, Set.of(), "", all)).isGreaterThan(4);
        assertThat(Files.readString(all))
                .contains("task: timetable-judge", "task: timetable-ends", "considering: |-", "scale: \"-2 to 2\"");
    }

    @Test
    void neverWritesOverAFileThatMayBeFilledIn() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> panels.write(assessment, Set.of(), "", sheet))
                .satisfies(e -> assertThat(e.phrase().key()).isEqualTo("problem.panel-file-there"));
    }

    @Test
    void saysWhichTasksCanBeAskedAbout() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> panels.write(
                        assessment, Set.of(new TaskId("timetable-write")), "", folder.resolve("other.yaml")))
                .satisfies(e -> assertThat(e.phrase().arguments().get(1)).contains("timetable-judge"));
    }

    @Test
    void votesBecomeAPanelWithoutNames() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5 The log is what counts: ask.", "3", "1", "2");
        Path ben = Sheets.fill(sheet, "Ben", "4", "", "2", "");
        Path panel = folder.resolve("panel.yaml");

        assertThat(panels.read(assessment, List.of(ana, ben), panel)).isEqualTo(new Collected(2, 6, 2));
        assertThat(Files.readString(panel))
                .contains("reason: \"The log is what counts: ask.\"")
                .contains("rating: 4 }")
                .doesNotContain("Ana")
                .doesNotContain("Ben");
    }

    @Test
    void theOrderOfTheFilesTellsNothing() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path ben = Sheets.fill(sheet, "Ben", "4", "4", "2", "1");
        Path one = folder.resolve("one.yaml");
        Path other = folder.resolve("other.yaml");
        panels.read(assessment, List.of(ana, ben), one);
        panels.read(assessment, List.of(ben, ana), other);

        assertThat(one).hasSameTextualContentAs(other);
    }

    @Test
    void everyProblemIsNamedWithItsPlace() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "7", "two", "1.5", "2");
        Path ben = Sheets.fill(sheet, "Ben", "4", "4", "2", "1");

        assertThat(problems(ana, ben)).containsExactlyInAnyOrder("out-of-range", "not-a-number", "not-whole");
        assertThat(folder.resolve("panel.yaml")).doesNotExist();
    }

    @Test
    void aSheetNeedsAName() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path nobody = Files.writeString(
                folder.resolve("nobody.yaml"), Files.readString(ana).replace("name: Ana", "name:"));

        assertThat(problems(ana, nobody)).containsExactly("empty-value");
    }

    @Test
    void onePersonCountsOnce() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path again = Files.writeString(
                folder.resolve("again.yaml"), Files.readString(ana).replace("name: Ana", "name: \" ANA\""));

        assertThat(problems(ana, again)).containsExactly("expert-twice");
    }

    @Test
    void aCopyUnderAnotherNameIsNoSecondExpert() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5 Ask first.", "3", "1", "2");
        Path copy = Sheets.fill(sheet, "Ben", "5 Ask first.", "3", "1", "2");
        Path alike = Sheets.fill(sheet, "Cleo", "5", "3", "1", "2");

        assertThat(problems(ana, copy, alike)).containsExactly("sheet-copied");
    }

    @Test
    void aSheetForAnotherPackVersionOrWordingIsRefused() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        String text = Files.readString(ana);
        Path other = write("other", text.replace("pack: small", "pack: tall").replace("Ana", "Ben"));
        Path older = write("older", text.replace("\"1.0.0\"", "\"0.9.0\"").replace("Ana", "Cleo"));
        Path reworded = write(
                "reworded",
                text.replaceFirst("hash: \\w+", "hash: " + "0".repeat(64)).replace("Ana", "Dan"));

        assertThat(problems(ana, other, older, reworded))
                .containsExactlyInAnyOrder("other-pack", "other-pack", "pack-changed");
    }

    @Test
    void aSheetInWhichNothingIsRatedIsNoVote() {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path ben = Sheets.fill(sheet, "Ben");

        assertThat(problems(ana, ben)).containsExactly("nothing-rated");
    }

    @Test
    void tasksAndOptionsNobodyAskedAboutAreNamed() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        String text = Files.readString(ana).replace("Ana", "Ben");
        Path task = write("task", text.replace("task: timetable-judge", "task: timetable-judg"));
        Path option = write("option", text.replace("Ben", "Cleo").replace("option: d", "option: e"));
        Path twice = write("twice", text.replace("Ben", "Dan").replace("option: d", "option: a"));

        assertThat(problems(ana, task, option, twice))
                .containsExactlyInAnyOrder("unknown-reference", "unknown-reference", "duplicate-id");
    }

    @Test
    void oneFileIsNotReadTwiceNorWrittenOver() {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path ben = Sheets.fill(sheet, "Ben", "4", "3", "1", "2");

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> panels.read(assessment, List.of(ana, ana), folder.resolve("panel.yaml")));
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> panels.read(assessment, List.of(ana, ben), ben));
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> panels.read(assessment, List.of(ana, folder.resolve("gone")), folder.resolve("p")));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private List<String> problems(Path... filled) {
        try {
            panels.read(assessment, List.of(filled), folder.resolve("panel.yaml"));
            return List.of();
        } catch (UnreadableInputException e) {
            assertThat(e.findings()).allSatisfy(finding -> {
                assertThat(finding.place().line()).isPositive();
                assertThat(finding.place().column()).isPositive();
            });
            return e.findings().stream().map(PackFinding::rule).toList();
        }
    }
}
