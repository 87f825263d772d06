package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.marking.Board;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.EvenColumns;

/**
 * From a submission in a file to marks that are settled, in the really wired window and without a mouse: a workspace is made, a cohort
 * opened, the file taken in, and every answer marked.
 */
@UiTest
@Timeout(600)
class MarkingWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSPHRASE = "harbour lamp seven otters";

    @TempDir
    Path folder;

    private UiDriver ui;
    /** Answers to different tasks; more would show nothing new and take a second for every few keys. */
    private static final int MOST = 4;

    private KeysOnly keys;
    private Participant anna;

    @Test
    void goesFromAFileToMarksByKeyboardAlone(UiDriver driver) {
        ui = driver;
        keys = new KeysOnly(driver);
        Path file = handedIn();
        Path trainers = folder.resolve("trainer");
        anna = new Participant(driver, trainers);
        anna.opensTheWindow();

        makesAWorkspace();
        opensACohort();
        CohortId cohort = anna.desk().records().cohorts().get(0);
        anna.desk().receiving().receive(cohort, List.of(file), status -> {}, () -> false);
        comesBackToTheCohort();
        int marked = marksSomeTasks();

        Board.Line line = anna.desk().cohorts().board(cohort).lines().get(0);
        assertThat(line.marked()).isEqualTo(marked).isEqualTo(MOST);
        keys.tabTo("lock").press(KeyCode.SPACE).waitFor("key");
        assertThat(anna.isLocked()).isTrue();
        anna.closesTheWindow();
    }

    private Path handedIn() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        String attempt = participant.run("try", "--json").json().path("attempt").asString();
        Path file = folder.resolve("out.okr-submission");
        participant.run("submission", "create", attempt, "--out", file.toString(), "--email", "ana@example.org");
        return file;
    }

    private void makesAWorkspace() {
        keys.press(KeyCode.SHORTCUT, KeyCode.M).waitFor("passphrase");
        assertThat(ui.focusedId()).isEqualTo("passphrase");
        keys.type(PASSPHRASE)
                .tabTo("again")
                .type(PASSPHRASE)
                .press(KeyCode.ENTER)
                .waitFor("written");
        List<String> words = ui.call(() -> ui.node("words", EvenColumns.class).getChildren().stream()
                .filter(Label.class::isInstance)
                .map(word -> ((Label) word).getText().replaceAll("^\\d+\\. ", ""))
                .toList());
        keys.press(KeyCode.ENTER).waitFor("firstWord");
        keys.type(asked(words, "firstLabel")).tabTo("secondWord").type(asked(words, "secondLabel"));
        keys.press(KeyCode.ENTER).waitFor("title");
    }

    /** The word whose number a label names. */
    private String asked(List<String> words, String label) {
        return words.get(Integer.parseInt(ui.text(label).replaceAll("\\D+", "")) - 1);
    }

    private void opensACohort() {
        ui.waitUntil(
                "the assessments",
                PATIENCE,
                () -> ui.node("assessment", ComboBox.class).getValue() != null);
        keys.type("Spring").tabTo("name").press(KeyCode.SHORTCUT, KeyCode.A).type("Anna");
        keys.press(KeyCode.ENTER).waitFor("people");
    }

    private void comesBackToTheCohort() {
        keys.press(KeyCode.SHORTCUT, KeyCode.M).waitFor("list");
        ui.waitUntil("the cohort", PATIENCE, () -> ui.showsText("Spring"));
        keys.tabToWhatSays("Open Spring").press(KeyCode.SPACE).waitFor("toMark");
    }

    private int marksSomeTasks() {
        int marked = 0;
        while (marked < MOST && hasSomethingToMark()) {
            keys.tabToWhatSays("Mark Mark ").press(KeyCode.SPACE).waitFor("levels");
            marksTheAnswer();
            keys.press(KeyCode.ENTER).waitFor("toCohort").press(KeyCode.SPACE).waitFor("toMark");
            marked++;
        }
        return marked;
    }

    private boolean hasSomethingToMark() {
        ui.waitUntil(
                "the tasks",
                PATIENCE,
                () -> !ui.node("tasks", VBox.class).getChildren().isEmpty());
        return ui.showsText("Mark");
    }

    private void marksTheAnswer() {
        int criteria = Integer.parseInt(ui.text("question").replaceAll(".* of (\\d+)\\)", "$1"));
        for (int criterion = 0; criterion < criteria; criterion++) {
            keys.press(KeyCode.DIGIT2);
        }
        keys.press(KeyCode.ENTER);
        ui.waitUntil("that it is kept", PATIENCE, () -> ui.text("commit").equals("Next answer"));
        for (int apart = apart(); apart > 0; apart--) {
            int left = apart - 1;
            keys.waitFor("line").type("Said in other words").press(KeyCode.ENTER);
            ui.waitUntil("that the reason is kept", PATIENCE, () -> apart() == left);
        }
    }

    private int apart() {
        return ui.call(() -> ui.node("side").lookupAll(".apart").size());
    }
}
