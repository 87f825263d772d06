package org.okrreadiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Seat;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.Theme;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class MainWindowTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final Appearance appearance = new Appearance(preferences);
    private MainWindow window;

    private void open(UiDriver ui, Screens screens) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        ui.start(stage -> {
            window = new MainWindow(stage, tools, appearance, preferences, "1.0");
            window.open(() -> screens);
        });
    }

    @Test
    void goesHomeAndComesBackByKeyboard(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        assertThat(ui.showsText("Home is here")).isTrue();
        ui.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(ui.showsText("Settings are here")).isTrue();
        ui.press(KeyCode.ALT, KeyCode.HOME);
        assertThat(ui.showsText("Home is here")).isTrue();
    }

    @Test
    void asksFirstWhoIsThereWhenNobodyUsedTheFolderBefore(UiDriver ui) {
        open(ui, new NoScreens(List.of(), new SeatChoice(preferences), true));
        assertThat(ui.showsText("Welcome is here")).isTrue();
        ui.press(KeyCode.ALT, KeyCode.HOME);
        assertThat(ui.showsText("Home is here")).isTrue();
    }

    @Test
    void offersInItsHeaderWhatIsOfUseToWhoeverIsThere(UiDriver ui) {
        SeatChoice seat = new SeatChoice(preferences);
        open(ui, new NoScreens(List.of(), seat, false));
        assertThat(ui.shows("own")).isTrue();
        assertThat(ui.shows("growth")).isFalse();
        ui.onFx(() -> seat.choose(Seat.RECORDS));
        assertThat(ui.shows("own")).isFalse();
        assertThat(ui.shows("growth")).isTrue();
        ui.press(KeyCode.SHORTCUT, KeyCode.B);
        assertThat(ui.showsText("Own OKRs are here")).isTrue();
    }

    @Test
    void opensAnAttemptAndItsResult(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.onFx(() -> window.take(AttemptId.random()));
        assertThat(ui.showsText("Take is here")).isTrue();
        ui.onFx(() -> window.result(AttemptId.random()));
        assertThat(ui.showsText("Result is here")).isTrue();
    }

    @Test
    void changesTheSizeOfTheTextByKeyboardAndRemembersIt(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ui.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ui.press(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(appearance.textPercentProperty().get()).isEqualTo(110);
        assertThat(new Appearance(preferences).textPercentProperty().get()).isEqualTo(110);
        ui.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(appearance.textPercentProperty().get()).isEqualTo(100);
    }

    @Test
    void changesTheSizeOfTheTextInASheetAsWell(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.press(KeyCode.F1);
        Node close = ui.node("close");
        ui.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ui.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertThat(appearance.textPercentProperty().get()).isEqualTo(120);
        assertThat(ui.call(() -> ((Button) close).getFont().getSize())).isEqualTo(18);
    }

    @Test
    void growsFromNormalTextToDoubleAndNoFurtherByKeys(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        for (int pressed = 0; pressed < 11; pressed++) {
            ui.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        assertThat(appearance.textPercentProperty().get()).isEqualTo(200);
    }

    @Test
    void showsHighContrastInEveryWindowAndTakesItBack(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.press(KeyCode.F1);
        ui.onFx(() -> appearance.highContrastProperty().set(true));
        assertThat(sheets(ui)).allMatch(sheets -> sheets.contains("contrast-light.css"));
        ui.onFx(() -> appearance.themeProperty().set(Theme.DARK));
        assertThat(sheets(ui)).allMatch(sheets -> sheets.contains("contrast-dark.css"));
        ui.onFx(() -> appearance.highContrastProperty().set(false));
        assertThat(sheets(ui)).noneMatch(sheets -> sheets.contains("contrast"));
    }

    /** Of every window that is open. */
    private static List<String> sheets(UiDriver ui) {
        return ui.call(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getStylesheets().toString())
                .toList());
    }

    @Test
    void listsTheKeysAndTheVersions(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.press(KeyCode.F1);
        assertThat(ui.showsText("Go home; everything is kept")).isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.openWindows()).hasSize(1);
        ui.clickText("Help");
        ui.clickText("About OKR Readiness");
        assertThat(ui.showsText("Version 1.0")).isTrue();
        assertThat(ui.showsText("Scorer 1.0, word lists 1.0, rubrics 1.0")).isTrue();
        assertThat(ui.showsText("Outcome, not activity")).isTrue();
    }

    @Test
    void listsEveryCheckAndShowsTheOneThatIsChosen(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.clickText("Help");
        ui.clickText("What the checks look for");
        assertThat(ui.showsText("Names work")).isTrue();
        assertThat(ui.showsText("Run a round of interviews with clinic managers"))
                .isTrue();
        ui.press(KeyCode.DOWN);
        assertThat(ui.showsText("Raise the number of workshops from 5 to 10")).isTrue();
        ui.press(KeyCode.END);
        assertThat(ui.showsText("No single line can show this: it depends on what stands around it."))
                .isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.openWindows()).hasSize(1);
    }

    @Test
    void showsNoticesUntilTheyAreDismissed(UiDriver ui) {
        open(ui, new NoScreens(List.of(Phrase.of("notice.database-missing"))));
        ui.clickText("Got it");
        assertThat(ui.showsText("Got it")).isFalse();
    }

    @Test
    void becomesDarkAtOnce(UiDriver ui) {
        open(ui, new NoScreens(List.of()));
        ui.onFx(() -> appearance.themeProperty().set(Theme.DARK));
        assertThat(ui.call(() ->
                        ui.stage().getScene().getRoot().getPseudoClassStates().toString()))
                .contains("dark");
    }

    @Test
    void comesBackWhereItStood(UiDriver ui) {
        preferences.put("window.place", "40,30,1000,700,false");
        open(ui, new NoScreens(List.of()));
        assertThat(ui.stage().getWidth()).isEqualTo(1000);
        ui.onFx(() -> {
            ui.stage().setWidth(1100);
            ui.stage().hide();
        });
        assertThat(preferences.get("window.place")).contains("40,30,1100,700,false");
    }
}
