package org.okrreadiness.ui.moderation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap, and parts that come and go. */
final class Labels {

    private Labels() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    static void present(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }
}
