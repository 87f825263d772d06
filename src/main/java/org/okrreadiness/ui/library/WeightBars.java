package org.okrreadiness.ui.library;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** One competency: what the blueprint promises over what its tasks weigh, as bars and as figures. */
final class WeightBars extends VBox {

    private static final double WHOLE = 100;

    WeightBars(BlueprintReading.Line line, Messages messages, Runnable find) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(line.competency()));
        Label name = new Label(line.name(), dot);
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button show = new Button(messages.get("library.blueprint.find"));
        show.setAccessibleText(messages.get("library.blueprint.find.spoken", line.name()));
        show.setAccessibleHelp(line.spoken());
        show.setMinWidth(USE_PREF_SIZE);
        show.setDisable(line.asked() == 0);
        show.setOnAction(event -> find.run());
        HBox head = new HBox(name, show);
        head.getStyleClass().add("row-wide");
        Label figures = new Label(line.figures());
        figures.setWrapText(true);
        figures.getStyleClass().add("caption");
        getChildren().addAll(head, bar(line.promised(), "promised"), bar(line.asked(), "asked"), figures);
        getStyleClass().addAll("stack-tight", "weight");
        setAccessibleText(line.spoken());
    }

    private static ProgressBar bar(int percent, String kind) {
        ProgressBar bar = new ProgressBar(percent / WHOLE);
        bar.getStyleClass().addAll("weight-bar", kind);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        // The whole line is read out at once, both figures in it.
        bar.setAccessibleRole(AccessibleRole.NODE);
        return bar;
    }
}
