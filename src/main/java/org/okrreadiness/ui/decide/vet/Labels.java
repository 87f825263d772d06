package org.okrreadiness.ui.decide.vet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap and are never cut, and what is there only at times. */
final class Labels {

    private Labels() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
