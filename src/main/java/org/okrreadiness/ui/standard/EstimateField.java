package org.okrreadiness.ui.standard;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number from 0 to 100, and the keys that lead to the next one. */
final class EstimateField extends TextField {

    /** Where to go from a field: so many judges to the right and so many tasks down. */
    record Step(int across, int down) {}

    private final Consumer<Step> go;

    EstimateField(Consumer<Step> go) {
        this.go = go;
        getStyleClass().add("estimate");
        setTextFormatter(new TextFormatter<>(
                change -> WorksheetViewModel.isEstimate(change.getControlNewText()) ? change : null));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            move(key, 0, key.isShiftDown() ? -1 : 1);
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            move(key, 0, key.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (key.getCode() == KeyCode.LEFT && atEnd(0)) {
            move(key, -1, 0);
        } else if (key.getCode() == KeyCode.RIGHT && atEnd(getLength())) {
            move(key, 1, 0);
        }
    }

    /** A field that has just been reached is all chosen; from there the arrows go on. */
    private boolean atEnd(int end) {
        boolean all = getSelection().getLength() == getLength();
        return !isShiftHeld() && (all || getCaretPosition() == end);
    }

    private boolean isShiftHeld() {
        return getSelection().getLength() > 0 && getSelection().getLength() < getLength();
    }

    private void move(KeyEvent key, int across, int down) {
        key.consume();
        go.accept(new Step(across, down));
    }
}
