package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** Bringing one's own OKRs in the really wired window, and what of it touches the disk: nothing, unless asked. */
@UiTest
@Timeout(300)
class OwnOkrsWalkTest {

    private static final String MARKER = "Qzxmarker";
    private static final String TEXT = "Objective: Families sleep in dry rooms with " + MARKER + "\n"
            + "KR1: Damp reports at " + MARKER + " fall from 30% to 10%\n" + "KR2: Run 5 workshops with Anna Kowalski";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void writesNothingUntilAskedAndThenTheRedactedWordsOnly(UiDriver ui) throws IOException {
        Path data = folder.resolve("data");
        Participant amina = new Participant(ui, data);
        amina.opensTheWindow();
        bring(ui);
        ui.click("replaceAll");
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(ui.node("redo-change").isDisabled()).isFalse();
        ui.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        mark(ui);
        amina.closesTheWindow();
        assertThat(traces(data, MARKER)).isEmpty();
        assertThat(data.resolve("own")).doesNotExist();

        amina.opensTheWindow();
        bring(ui);
        ui.click("replaceAll");
        mark(ui);
        ui.click("main");
        ui.waitUntil("the form", PATIENCE, () -> ui.shows("keep"));
        ui.enter("name", "Repairs");
        ui.click("keep");
        ui.waitUntil("kept", PATIENCE, () -> ui.text("told").startsWith("Kept as"));
        amina.closesTheWindow();
        assertThat(traces(data, MARKER)).isEmpty();
        assertThat(traces(data, "Families sleep in dry rooms with Customer")).hasSize(1);

        amina.opensTheWindow();
        ui.press(KeyCode.SHORTCUT, KeyCode.B);
        ui.waitUntil("the kept set", PATIENCE, () -> ui.showsText("Repairs"));
        ui.clickText("Open");
        ui.waitUntil("its marks", PATIENCE, () -> isMarked(ui));
        assertThat(ui.text("objective")).startsWith("Families sleep in dry rooms with Customer");
        ui.click("back");
        ui.click("back");
        ui.clickText("Delete for good");
        ui.waitUntil("the question", PATIENCE, () -> ui.shows("delete"));
        ui.click("delete");
        ui.waitUntil("it is gone", PATIENCE, () -> !ui.shows("kept"));
        amina.closesTheWindow();
        assertThat(traces(data, "Families sleep in dry rooms")).isEmpty();
    }

    @Test
    void aFailureLeavesNoWordOnTheDisk(UiDriver ui) throws IOException {
        Path data = folder.resolve("data");
        Participant amina = new Participant(ui, data);
        amina.opensTheWindow();
        bring(ui);
        ui.onFx(() -> Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("For input string: " + MARKER)));
        ui.waitUntil("the report", PATIENCE, () -> ui.shows("copyReport"));
        amina.closesTheWindow();
        assertThat(traces(data, MARKER)).isEmpty();
        assertThat(traces(data, "IllegalStateException")).isNotEmpty();
    }

    private static void bring(UiDriver ui) {
        ui.press(KeyCode.SHORTCUT, KeyCode.B);
        ui.waitUntil("the screen", PATIENCE, () -> ui.shows("text"));
        assertThat(ui.focusedId()).isEqualTo("text");
        ui.onFx(() -> ui.node("text", TextArea.class).setText(TEXT));
        ui.waitUntil("the lines", PATIENCE, () -> ui.shows("lines"));
        ui.click("main");
        ui.waitUntil("the proposals", PATIENCE, () -> ui.shows("proposals"));
    }

    private static void mark(UiDriver ui) {
        ui.click("main");
        ui.waitUntil("the marks", PATIENCE, () -> isMarked(ui));
    }

    private static boolean isMarked(UiDriver ui) {
        return ui.shows("sets") && !ui.node("sets", ListView.class).getItems().isEmpty();
    }

    /** Files of the folder, by name or by content, in which these words stand. */
    private static List<Path> traces(Path data, String words) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().contains(words) || read(file).contains(words))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
