package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.testing.GoodPack;
import org.okrreadiness.testing.Sheets;
import tools.jackson.databind.JsonNode;

/** From a sheet that goes out to a pack that is marked by what came back. */
class PanelCommandTest {

    @TempDir
    private Path folder;

    private CommandLine commands;
    private Path pack;
    private Path sheet;

    @BeforeEach
    void writeASheet() {
        commands = new CommandLine(folder.resolve("data"));
        pack = GoodPack.asItIs().writeTo(folder.resolve("data").resolve("packs").resolve("small"));
        sheet = folder.resolve("sheet.yaml");
        assertThat(commands.run("panel", "write", "small", "--out", sheet.toString(), "--tasks", "timetable-judge")
                        .status())
                .isZero();
    }

    @Test
    void theSheetBeginsWithHowItIsFilledIn() throws IOException {
        assertThat(Files.readString(sheet))
                .startsWith(
                        "# You are asked for your judgement on \"A small pack\", version 1.0.0.\n#\n# How to fill in:")
                .contains("\nname:\n");
    }

    @Test
    void saysWhereItWroteAndHowManyOptionsThereAre() {
        JsonNode written = commands.run(
                        "panel",
                        "write",
                        "small",
                        "--out",
                        folder.resolve("all.yaml").toString(),
                        "--json")
                .json();

        assertThat(written.path("file").asString()).endsWith("all.yaml");
        assertThat(written.path("options").asInt()).isGreaterThan(4);
    }

    @Test
    void votesGoIntoThePackAndDecideItsKey() throws IOException {
        String ana =
                Sheets.fill(sheet, "Ana", "5 The log decides.", "3", "1", "2").toString();
        String ben = Sheets.fill(sheet, "Ben", "4", "3", "2", "").toString();
        CommandLine.Outcome read = commands.run("panel", "read", "small", ana, ben);
        assertThat(read.status()).isZero();
        assertThat(read.out())
                .contains("Experts: 2. Ratings: 7. Left blank: 1.", "fewer than 10 experts", "\"panel: panel.yaml\"");
        assertThat(pack.resolve("panel.yaml")).exists();

        Path manifest = pack.resolve(GoodPack.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest) + "panel: panel.yaml\n");
        CommandLine.Outcome validated = commands.run("validate", pack.toString());
        assertThat(validated.status()).isZero();
        assertThat(validated.out()).contains("warning [small-panel] Tasks whose key rests on fewer than 10 experts");
        String answers = pack.resolve(GoodPack.ANSWERS).toString();
        assertThat(commands.run("sit", "small", "--answers", answers, "--participant", "Amina")
                        .status())
                .isZero();
    }

    @Test
    void takesSignedSheetsBesideOthersAndGivesTheSameVotes() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5 The log decides.", "3", "1", "2");
        String ben = Sheets.fill(sheet, "Ben", "4", "3", "2", "").toString();
        CommandLine expert = new CommandLine(folder.resolve("expert"));
        Path packed = folder.resolve("ana.okr-panel");
        CommandLine.Outcome made = expert.run("panel", "pack", ana.toString(), "--out", packed.toString());
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).contains("Ratings: 4. Left blank: 0.", "signed with the key");

        Path out = folder.resolve("votes.yaml");
        CommandLine.Outcome read =
                commands.run("panel", "read", "small", packed.toString(), ben, "--out", out.toString());
        assertThat(read.status()).as(read.err()).isZero();
        assertThat(read.out())
                .contains("ana.okr-panel: signed by Ana with the key", "Experts: 2. Ratings: 7. Left blank: 1.");
        assertThat(Files.readString(out)).contains("The log decides.").doesNotContain("Ana");
        Path onPaper = folder.resolve("paper.yaml");
        commands.run("panel", "read", "small", ana.toString(), ben, "--out", onPaper.toString());
        assertThat(Files.readString(out).replaceAll("expert: \\d", ""))
                .hasSameSizeAs(Files.readString(onPaper).replaceAll("expert: \\d", ""));
    }

    @Test
    void refusesAPackThatWasChangedOrIsAboutSomethingElse() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        String ben = Sheets.fill(sheet, "Ben", "4", "3", "2", "").toString();
        Path packed = folder.resolve("ana.okr-panel");
        commands.run("panel", "pack", ana.toString(), "--out", packed.toString());
        String text = Files.readString(packed, StandardCharsets.ISO_8859_1);
        Path changed = folder.resolve("changed.okr-panel");
        Files.writeString(changed, text.replace("\"rating\":3", "\"rating\":4"), StandardCharsets.ISO_8859_1);
        CommandLine.Outcome refused = commands.run("panel", "read", "small", changed.toString(), ben);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("changed.okr-panel: refused.");
        assertThat(pack.resolve("panel.yaml")).doesNotExist();

        Path manifest = pack.resolve(GoodPack.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest) + "certainty: 10\n");
        Files.copy(packed, folder.resolve("twin.okr-panel"));
        CommandLine.Outcome stale = commands.run(
                "panel",
                "read",
                "small",
                packed.toString(),
                folder.resolve("twin.okr-panel").toString());
        assertThat(stale.status()).isEqualTo(1);
        assertThat(stale.err()).contains("[pack-changed]");
    }

    @Test
    void packsNoSheetThatIsNotFilledInWell() {
        String out = folder.resolve("out.okr-panel").toString();
        CommandLine.Outcome blank = commands.run("panel", "pack", sheet.toString(), "--out", out);
        assertThat(blank.status()).isEqualTo(1);
        String ana = Sheets.fill(sheet, "Ana", "9", "3", "1", "2").toString();
        CommandLine.Outcome offScale = commands.run("panel", "pack", ana, "--out", out);
        assertThat(offScale.status()).isEqualTo(1);
        assertThat(offScale.err()).containsPattern("ana\\.yaml:\\d+:\\d+: error \\[out-of-range]");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void theSameExpertCountsOnce() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2");
        Path packed = folder.resolve("ana.okr-panel");
        commands.run("panel", "pack", ana.toString(), "--out", packed.toString());
        CommandLine.Outcome twice = commands.run("panel", "read", "small", packed.toString(), ana.toString());
        assertThat(twice.status()).isEqualTo(1);
        assertThat(twice.err()).contains("[expert-twice]");
    }

    @Test
    void countsForMachinesToo() {
        String ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2").toString();
        String ben = Sheets.fill(sheet, "Ben", "4", "", "", "1").toString();
        String out = folder.resolve("votes.yaml").toString();
        JsonNode read = commands.run("panel", "read", "small", ana, ben, "--out", out, "--json")
                .json();

        assertThat(read.path("experts").asInt()).isEqualTo(2);
        assertThat(read.path("votes").asInt()).isEqualTo(6);
        assertThat(read.path("blanks").asInt()).isEqualTo(2);
        assertThat(Path.of(out)).exists();
        assertThat(pack.resolve("panel.yaml")).doesNotExist();
    }

    @Test
    void everyPlaceToMendIsNamed() {
        String ana = Sheets.fill(sheet, "Ana", "9", "3", "1", "2").toString();
        String ben = Sheets.fill(sheet, "Ben", "4", "x", "", "1").toString();
        CommandLine.Outcome read = commands.run("panel", "read", "small", ana, ben);

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err())
                .containsPattern("ana\\.yaml:\\d+:\\d+: error \\[out-of-range]")
                .containsPattern("ben\\.yaml:\\d+:\\d+: error \\[not-a-number]")
                .doesNotContain("\tat ");
    }

    @Test
    void nothingIsWrittenIntoAPackOfTheProgram() {
        String ana = Sheets.fill(sheet, "Ana", "5", "3", "1", "2").toString();
        CommandLine.Outcome read = commands.run("panel", "read", "practitioner", ana, ana);

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err()).contains("--out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"panel", "panel write small", "panel read small", "panel read small one.yaml", "panel sing"})
    void wrongUsageIsStatusTwo(String arguments) {
        CommandLine.Outcome outcome = commands.run(arguments.split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "panel write", "panel pack", "panel read"})
    void explainsItself(String command) {
        CommandLine.Outcome outcome = commands.run((command + " --help").split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("--data").contains("--json");
        assertThat(commands.run((command + " --version").split(" ")).out()).startsWith("OKR Readiness ");
    }
}
