package org.okrreadiness.ui.editor.judge;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Words everything below refers to, set apart from what is asked. */
final class Quotation extends VBox {

    private final String lead;
    private final String words;

    /** @param lead says whose words they are, or when they are said */
    Quotation(String lead, String words) {
        this.lead = lead;
        this.words = words;
        Label quoted = new Label(words);
        quoted.getStyleClass().add("quoted");
        quoted.setWrapText(true);
        getStyleClass().add("quotation");
        getChildren().setAll(lead(), quoted);
    }

    private Label lead() {
        Label above = new Label(lead);
        above.getStyleClass().add("small-label");
        above.setWrapText(true);
        return above;
    }

    /** The same in at most two lines; all of it is a pointer's rest or a scroll away. */
    VBox inLittle() {
        Label brief = new Label(words);
        brief.setWrapText(true);
        brief.setTooltip(new Tooltip(words));
        brief.getStyleClass().add("brief");
        return new VBox(lead(), brief);
    }
}
