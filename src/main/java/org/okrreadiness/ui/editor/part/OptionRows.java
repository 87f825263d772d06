package org.okrreadiness.ui.editor.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** All options below one another; the arrows up and down go from one to the next. */
public final class OptionRows {

    private final List<OptionControl> controls;

    public OptionRows(VBox box, List<OptionRow> rows) {
        this.controls = rows.stream().map(OptionRow::control).toList();
        box.getChildren().setAll(rows);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::upOrDown);
    }

    /** Empty when there are no options. */
    public Optional<Node> first() {
        return controls.stream().findFirst().map(OptionControl::stop);
    }

    private void upOrDown(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        // In a list to choose from, up and down choose.
        boolean choosing = key.getTarget() instanceof ComboBoxBase<?>;
        if (step == 0 || choosing || key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        key.consume();
        for (int row = 0; row < controls.size(); row++) {
            if (controls.get(row).isFocusWithin()) {
                int next = Math.max(0, Math.min(controls.size() - 1, row + step));
                controls.get(next).stop().requestFocus();
                return;
            }
        }
    }
}
