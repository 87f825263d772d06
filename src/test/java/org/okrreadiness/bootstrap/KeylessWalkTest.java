package org.okrreadiness.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.handover.FileDialogs;

/**
 * An assessment without keys is taken in, and after it was sat goes to its trainer and comes back twice: in the really wired window and
 * without a mouse.
 */
@UiTest
@Timeout(600)
class KeylessWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WORDS = "Look at the second line";

    @TempDir
    Path folder;

    private UiDriver ui;
    private KeysOnly keys;

    @Test
    void goesFromAPackToADecidedAppealByKeyboardAlone(UiDriver driver) {
        ui = driver;
        keys = new KeysOnly(driver);
        KeylessTrainer trainer = new KeylessTrainer(folder.resolve("trainer"));
        trainer.send(folder.resolve("back.okr-assessment"));
        Participant participant = new Participant(driver, folder.resolve("participant"), dialogs());

        participant.opensTheWindow();
        keys.tabTo("takePack").press(KeyCode.SPACE).waitFor("choosePack");
        keys.tabTo("choosePack").press(KeyCode.SPACE);
        waitForWords("“OKR for managers” is here and can be started from home."
                + " It came without its keys: your trainer marks it.");
        keys.press(KeyCode.ESCAPE);
        participant.closesTheWindow();
        AttemptId attempt = trainer.sits(new CommandLine(folder.resolve("participant")));

        participant.opensTheWindow();
        waitForWords("Handed in; your trainer marks it");
        keys.tabToWhatSays("Open result").press(KeyCode.SPACE).waitFor("makeFile");
        keys.tabTo("makeFile").press(KeyCode.SPACE);
        waitForFile("sent.okr-submission");
        trainer.marks(attempt, folder.resolve("sent.okr-submission"), folder.resolve("back.okr-feedback"));
        keys.tabTo("chooseFeedback").press(KeyCode.SPACE).waitFor("accept");
        keys.tabTo("accept").press(KeyCode.SPACE);
        waitForWords("Your trainer decided this.");

        keys.tabToWhatSays("Appeal ").press(KeyCode.SPACE).type(WORDS);
        leavesAndComesBack();
        keys.tabToWhatSays("Go to the file").press(KeyCode.SPACE);
        keys.tabTo("makeAppeal").press(KeyCode.SPACE);
        waitForFile("sent.okr-appeal");
        waitForWords("Nobody has decided yet, as far as this machine knows.");
        trainer.decides(attempt, folder.resolve("sent.okr-appeal"), folder.resolve("back.okr-feedback"));
        keys.backTo("chooseFeedback").press(KeyCode.SPACE);
        waitForWords("Decided: strong. " + KeylessTrainer.REASON);
        participant.closesTheWindow();
    }

    /** What was begun is there again. */
    private void leavesAndComesBack() {
        keys.tabTo("toHome").press(KeyCode.SPACE);
        waitForWords("Open result");
        keys.tabToWhatSays("Open result").press(KeyCode.SPACE);
        waitForWords("One level to be looked at again");
    }

    private FileDialogs dialogs() {
        return new FileDialogs(
                (owner, kind, name, endings, begin) ->
                        Optional.of(new SavePlace(folder.resolve("sent." + endings.get(0)), true)),
                (owner, title, ending) -> Optional.of(folder.resolve("back." + ending)));
    }

    private void waitForFile(String name) {
        ui.waitUntil(name, PATIENCE, () -> Files.exists(folder.resolve(name)));
    }

    private void waitForWords(String words) {
        ui.waitUntil(words, PATIENCE, () -> ui.showsText(words));
    }
}
