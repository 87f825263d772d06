package org.okrreadiness.ui.exhibit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What an exhibit is set on, and how its words are set. */
final class Paper {

    private Paper() {}

    static VBox sheet(Node... parts) {
        VBox sheet = new VBox(parts);
        sheet.getStyleClass().add("paper");
        return sheet;
    }

    /** A page that can be scrolled with the keys. */
    static ScrollPane scrolling(String name, Node page) {
        ScrollPane pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(name);
        pane.getStyleClass().add("paper-scroll");
        return pane;
    }

    static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
