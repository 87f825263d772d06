package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UiTools;

/** What the header and the keys of the window do. */
final class ShellCommands {

    private final MainWindow window;
    private final Stage stage;
    private final UiTools tools;
    private final Appearance appearance;
    private final String version;

    ShellCommands(MainWindow window, Stage stage, UiTools tools, Appearance appearance, String version) {
        this.window = window;
        this.stage = stage;
        this.tools = tools;
        this.appearance = appearance;
        this.version = version;
    }

    Appearance appearance() {
        return appearance;
    }

    void home() {
        window.home();
    }

    void library() {
        window.library();
    }

    void own() {
        window.own();
    }

    void growth() {
        window.growth();
    }

    void trainer() {
        window.trainer();
    }

    void records() {
        window.records(RecordsPlace.MATRIX);
    }

    void decide() {
        window.decide(DecidePlace.FIRST);
    }

    void verify() {
        window.records(RecordsPlace.of(RecordsPlace.Page.VERIFY));
    }

    void settings() {
        window.settings();
    }

    void shortcuts() {
        Messages messages = tools.messages();
        List<KeyPlace> here =
                Optional.ofNullable(window.current()).map(Screen::keyPlaces).orElse(List.of());
        ShortcutsController content = new ShortcutsController(here, messages);
        Sheet.open(stage, messages.get("shell.shortcuts.title"), FxmlView.load(content, messages));
    }

    void checks() {
        Messages messages = tools.messages();
        ChecksController content = new ChecksController(window.screens().checks(), messages);
        Sheet.open(stage, messages.get("shell.checks"), FxmlView.load(content, messages));
    }

    void about() {
        Messages messages = tools.messages();
        Optional<ProgramFacts> facts = Optional.ofNullable(window.screens()).map(Screens::facts);
        AboutController content = new AboutController(AboutReading.of(version, facts, messages), messages);
        Sheet.open(stage, messages.get("shell.about.title"), FxmlView.load(content, messages));
    }
}
