package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

@UiTest
class FindInTakeScreenTest {

    private final SatInWindow sat = new SatInWindow();

    private void find(UiDriver ui, String words) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.press(KeyCode.SHORTCUT, KeyCode.F);
        ui.type(words);
    }

    private static int marks(UiDriver ui) {
        ui.settle();
        return ui.call(() -> sceneMarks(ui));
    }

    private static int sceneMarks(UiDriver ui) {
        return ui.stage().getScene().getRoot().lookupAll(".find-mark").size();
    }

    @Test
    void findsWordsInExhibitsThatAreNotOpenAndOpensThem(UiDriver ui) {
        find(ui, "INGRID");
        assertThat(ui.text("findCount")).startsWith("1 of ");
        assertThat(ui.showsText("Please, no new app this quarter.")).isTrue();
        assertThat(marks(ui)).isPositive();
        while (!ui.showsText("Sail less, on time.") && !ui.showsText("Holds: Sail less, on time.")) {
            String before = ui.text("findCount");
            ui.press(KeyCode.ENTER);
            assertThat(ui.text("findCount")).isNotEqualTo(before).doesNotStartWith("1 of");
        }
    }

    @Test
    void goesRoundForwardsAndBackwards(UiDriver ui) {
        find(ui, "ingrid");
        String all = ui.text("findCount").substring("1 of ".length());
        ui.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(ui.text("findCount")).isEqualTo(all + " of " + all);
        ui.press(KeyCode.F3);
        assertThat(ui.text("findCount")).isEqualTo("1 of " + all);
        ui.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(ui.text("findCount")).isEqualTo(all + " of " + all);
    }

    @Test
    void findsWordsOfTheTask(UiDriver ui) {
        find(ui, "its key results");
        assertThat(ui.text("findCount")).isEqualTo("1 of 1");
        assertThat(marks(ui)).isPositive();
    }

    @Test
    void saysCalmlyThatNothingWasFound(UiDriver ui) {
        find(ui, "zeppelin");
        assertThat(ui.text("findCount")).isEqualTo("Nothing found");
        assertThat(marks(ui)).isZero();
        ui.press(KeyCode.ENTER);
        assertThat(ui.text("findCount")).isEqualTo("Nothing found");
    }

    @Test
    void closesAndGoesOnWhereThePersonWas(UiDriver ui) {
        find(ui, "ferry");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("findField")).isFalse();
        assertThat(marks(ui)).isZero();
        assertThat(ui.focusedId()).isEqualTo("objective");
        ui.type("Islanders");
        assertThat(ui.text("objective")).isEqualTo("Islanders");
    }

    @Test
    void searchesTheNextTaskOnceItIsOpen(UiDriver ui) {
        find(ui, "The crews wrote this set");
        assertThat(ui.text("findCount")).isEqualTo("Nothing found");
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.settle();
        assertThat(ui.text("findCount")).isEqualTo("1 of 1");
    }
}
