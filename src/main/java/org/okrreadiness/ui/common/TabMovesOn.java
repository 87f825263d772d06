package org.okrreadiness.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text area, which else types a tab and holds whoever has no mouse. */
public final class TabMovesOn {

    private TabMovesOn() {}

    public static void from(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown()) {
                key.consume();
                now(area, key.isShiftDown());
            }
        });
    }

    /** @param back whether to what comes before */
    public static void now(TextArea area, boolean back) {
        // A text area itself moves on with Ctrl+Tab, so that is what it is told.
        area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, true, false, false));
    }
}
