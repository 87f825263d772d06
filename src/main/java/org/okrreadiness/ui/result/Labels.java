package org.okrreadiness.ui.result;

import javafx.scene.control.Label;

/** Labels that wrap. */
final class Labels {

    private Labels() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
