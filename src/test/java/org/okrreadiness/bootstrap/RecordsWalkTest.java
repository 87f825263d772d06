package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.records.RecordsFiles;

/** Records on their way out and in, in the really wired window and without a mouse. */
@UiTest
@Timeout(300)
class RecordsWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "Ana Silva";

    @TempDir
    Path folder;

    private UiDriver ui;
    private KeysOnly keys;
    private Participant window;
    private List<Path> chosen = List.of();

    @BeforeEach
    void opens(UiDriver driver) {
        ui = driver;
        keys = new KeysOnly(driver);
    }

    @AfterEach
    void closes() {
        window.closesTheWindow();
    }

    private void opensRecords() {
        RecordsFiles files = new RecordsFiles(
                (owner, kind, name, endings, begin) ->
                        Optional.of(new SavePlace(folder.resolve("out." + endings.get(0)), true)),
                (owner, title, begin) -> Optional.of(folder),
                (owner, wanted) -> chosen,
                shown -> {});
        window = new Participant(ui, data(), files);
        window.opensTheWindow();
        keys.press(KeyCode.SHORTCUT, KeyCode.R);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void waitFor(String what, Callable<Boolean> condition) {
        ui.waitUntil(what, PATIENCE, condition);
    }

    private void waitForWords(String words) {
        waitFor(words, () -> ui.showsText(words));
    }

    private CommandLine shell() {
        return new CommandLine(data());
    }

    private void attested(String name) {
        shell().run("records", "enter", name, "--ground", "consent");
        shell().run(
                        "records",
                        "attest",
                        name,
                        "--competency",
                        "writing",
                        "--level",
                        "sound",
                        "--evidence",
                        "supervised",
                        "--witness",
                        "Dov Stern, head");
    }

    @Test
    void givesOutWhatTheMatrixShowsAndFindsItGenuine() throws IOException {
        attested(NAME);
        attested("Bo Larsen");
        opensRecords();
        keys.waitFor("export");
        keys.tabTo("search").type("ana");
        waitForWords("One person found");
        keys.tabTo("export").press(KeyCode.SPACE).waitFor("format-csv");
        waitForWords("All records of the one person the matrix shows with its present filters.");
        keys.tabTo("format-xlsx").press(KeyCode.UP);
        keys.tabTo("next").press(KeyCode.SPACE);
        waitForWords("One record, as a table in text.");
        String shown = ui.text("text");
        keys.tabTo("write").press(KeyCode.SPACE);
        waitForWords("One record was written to out.csv, with its seal beside it.");
        Path file = folder.resolve("out.csv");
        assertThat(Files.readString(file).replace("\r\n", "\n")).isEqualTo("\ufeff" + shown);
        assertThat(shown).contains(NAME).doesNotContain("Bo Larsen");
        assertThat(FileSeal.beside(file)).exists();

        keys.press(KeyCode.SHORTCUT, KeyCode.R).waitFor("take");
        keys.tabTo("take").press(KeyCode.SPACE);
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        keys.waitFor("checkText");
        chosen = List.of(file);
        keys.tabTo("choose").press(KeyCode.SPACE);
        waitForWords("Genuine");
        Files.writeString(file, Files.readString(file).replace("Ana", "Eva"));
        keys.backTo("choose").press(KeyCode.SPACE);
        waitForWords("Changed");
    }

    @Test
    void entersPeopleFromATable() throws IOException {
        chosen = List.of(Files.writeString(
                folder.resolve("people.csv"), "Name,Department\n" + NAME + ",North\nBo Larsen,South\n"));
        opensRecords();
        keys.waitFor("emptyPeople");
        keys.tabTo("emptyPeople").press(KeyCode.SPACE).waitFor("choose");
        keys.tabTo("choose").press(KeyCode.SPACE).waitFor("enter");
        waitForWords("New: 2. Changed: 0. As they are: 0. With problems: 0.");
        keys.tabTo("ground-own-use").press(KeyCode.DOWN);
        keys.tabTo("enter").press(KeyCode.SPACE);
        waitForWords("2 people were entered; 0 were changed; 0 rows were left out.");
        keys.tabTo("everybody").press(KeyCode.SPACE);
        waitForWords("2 people");
    }

    @Test
    void takesInRecordsOfAnotherFolder() {
        attested(NAME);
        Path out = folder.resolve("records.json");
        shell().run("records", "export", "--format", "json", "--out", out.toString());
        shell().run("records", "erase", NAME, "--reason", "asked for it");
        chosen = List.of(out);
        opensRecords();
        keys.waitFor("take");
        keys.tabTo("take").press(KeyCode.SPACE);
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).waitFor("choose");
        keys.tabTo("choose").press(KeyCode.SPACE).waitFor("accept");
        keys.tabTo("ground-own-use").press(KeyCode.DOWN);
        keys.tabTo("accept").press(KeyCode.SPACE);
        waitForWords("One record was added; one person was entered. Here already: 0.");
    }
}
