package org.okrreadiness.ui.editor.judge;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Words everything below refers to, set apart from what is asked. */
final class Quotation extends VBox {

    /** @param lead says whose words they are, or when they are said */
    Quotation(String lead, String words) {
        Label above = new Label(lead);
        above.getStyleClass().add("small-label");
        above.setWrapText(true);
        Label quoted = new Label(words);
        quoted.getStyleClass().add("quoted");
        quoted.setWrapText(true);
        getStyleClass().add("quotation");
        getChildren().setAll(above, quoted);
    }
}
