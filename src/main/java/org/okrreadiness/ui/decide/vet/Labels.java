package org.okrreadiness.ui.decide.vet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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

    /** A point of a list, whose further lines stand under the first. */
    static Node point(String text) {
        Label dot = new Label("\u2022");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        HBox point = new HBox(dot, of(text, "reading"));
        point.getStyleClass().add("vet-list-point");
        return point;
    }

    static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
