package org.okrreadiness.ui.decide.need;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Words as the parts of a diagnosis show them: wrapped, never cut. */
final class Labels {

    private Labels() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    static VBox stack(String style, Node... nodes) {
        VBox stack = new VBox(nodes);
        stack.getStyleClass().add(style);
        return stack;
    }

    static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
