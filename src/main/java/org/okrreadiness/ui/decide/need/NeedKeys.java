package org.okrreadiness.ui.decide.need;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a diagnosis: its parts, the way from statement to statement, and the answers by their numbers. */
final class NeedKeys {

    /** Beside 0, since it is what the words begin with. */
    private static final String DONT_KNOW = "d";

    private final NeedViewModel model;
    private final AskController ask;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    NeedKeys(NeedViewModel model, AskController ask) {
        this.model = model;
        this.ask = ask;
        on(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN, () -> model.to(NeedPart.STATEMENTS));
        on(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN, () -> model.to(NeedPart.PEOPLE));
        on(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN, () -> model.to(NeedPart.BALANCE));
        on(KeyCode.RIGHT, KeyCombination.ALT_DOWN, () -> whileAsking(ask::forward));
        on(KeyCode.LEFT, KeyCombination.ALT_DOWN, () -> whileAsking(model.ask()::previous));
        on(KeyCode.T, KeyCombination.SHORTCUT_DOWN, () -> whileAsking(ask::openOverview));
    }

    private void on(KeyCode code, KeyCombination.Modifier modifier, Runnable action) {
        keys.put(new KeyCodeCombination(code, modifier), action);
    }

    private void whileAsking(Runnable action) {
        if (model.partProperty().get() == NeedPart.STATEMENTS) {
            action.run();
        }
    }

    /** Combinations before a field sees them; single keys only where nobody types. */
    void install(Node root) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> keys.entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .findFirst()
                        .ifPresent(entry -> {
                            event.consume();
                            entry.getValue().run();
                        }));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    }

    /** Enter on an answer would only choose it once more. */
    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && ask.isAnswer(event.getTarget())) {
            event.consume();
            ask.forward();
        }
    }

    private void answer(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (isPlain
                && model.partProperty().get() == NeedPart.STATEMENTS
                && !(event.getTarget() instanceof TextInputControl)) {
            String typed = DONT_KNOW.equalsIgnoreCase(event.getText()) ? "0" : event.getText();
            if (typed.matches("[0-5]")) {
                event.consume();
                ask.answer(Integer.parseInt(typed));
            }
        }
    }
}
