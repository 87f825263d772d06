package org.okrreadiness.ui.piece;

import javafx.scene.control.Label;

/** Labels that wrap. */
public final class Labels {

    private Labels() {}

    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
