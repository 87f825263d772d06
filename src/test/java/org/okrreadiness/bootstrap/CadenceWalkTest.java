package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.handover.FileDialogs;

/** A quarter planned in the wired window without a mouse, from home to a calendar file, and found again the next day. */
@UiTest
@Timeout(180)
class CadenceWalkTest {

    @TempDir
    private Path folder;

    private UiDriver ui;
    private KeysOnly keys;
    private Participant ana;

    @BeforeEach
    void opensTheWindow(UiDriver driver) {
        ui = driver;
        keys = new KeysOnly(driver);
        FileDialogs dialogs = new FileDialogs(
                (owner, kind, name, endings, begin) -> Optional.of(new SavePlace(folder.resolve(name), false)),
                (owner, title, ending) -> Optional.empty());
        ana = new Participant(driver, folder.resolve("data"), dialogs);
        ana.opensTheWindow();
    }

    private void goesToThePlan() {
        keys.press(KeyCode.SHORTCUT, KeyCode.D).waitFor("cadence");
        keys.tabTo("cadence").press(KeyCode.SPACE).waitFor("saveCalendar");
    }

    private void fill(String id, String words) {
        keys.tabTo(id).press(KeyCode.SHORTCUT, KeyCode.A).type(words);
    }

    private String typed(String id) {
        return ui.call(() -> ui.node(id, TextInputControl.class).getText());
    }

    @Test
    void fromHomeToACalendarFileByKeysAlone() throws IOException {
        goesToThePlan();
        assertThat(ui.focusedId()).isEqualTo("plan");
        keys.type("Harbour");
        fill("start", "2027-01-04");
        fill("weeks", "6");
        keys.tabTo("emphasis").press(KeyCode.DOWN).press(KeyCode.DOWN);
        fill("holidays", "2027-01-19");
        keys.tabTo("more").press(KeyCode.SPACE);
        fill("zone", "Europe/Madrid");
        keys.tabTo("saveCalendar").press(KeyCode.SPACE).waitFor("openFolder");

        List<VEvent> events = Biweekly.parse(
                        folder.resolve("Harbour-cadence-2027-01-04.ics").toFile())
                .first()
                .getEvents();
        assertThat(events).hasSize(5 + 5 + 2);
        assertThat(events.get(5).getSummary().getValue()).isEqualTo("Harbour: Check-in");
        assertThat(events.get(5).getDescription().getValue())
                .contains("Everybody gave a confidence before any figure was shown");
        ana.closesTheWindow().opensTheWindow();
        goesToThePlan();
        ui.waitUntil(
                "what was typed",
                () -> "Harbour".equals(ui.node("plan", TextInputControl.class).getText()));
        assertThat(typed("holidays")).isEqualTo("2027-01-19");
        ana.closesTheWindow();
    }

    @Test
    void aMistakeIsSaidAtItsFieldAndUndoneByKeys() {
        goesToThePlan();
        String before = typed("start");
        fill("start", "soon");

        assertThat(ui.text("problem-start")).contains("\"soon\" is no date");
        assertThat(ui.call(() -> ui.node("saveCalendar").isDisabled())).isTrue();
        keys.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(typed("start")).isEqualTo(before);
        assertThat(ui.call(() -> ui.node("saveCalendar").isDisabled())).isFalse();
        ana.closesTheWindow();
    }
}
