package org.okrreadiness.ui.growth;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.growth.GrowthReading;

/** One line of growth: its name, its chart, and each change in words. */
final class GrowthCard extends VBox {

    GrowthCard(GrowthReading.Row row, List<List<Integer>> joined, Messages messages) {
        getStyleClass().addAll("growth-card", "of-" + row.style());
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "growth-dot");
        Label name = label(row.name(), "strong");
        // Beside it and not in it: a label reckons its lines without its graphic.
        HBox head = new HBox(dot, name);
        head.getStyleClass().add("row");
        getChildren().addAll(head, new GrowthChart(row, joined, messages).node());
        if (row.changes().isEmpty()) {
            getChildren().add(label(messages.get("growth.change.none"), "caption"));
        }
        row.changes()
                .forEach(change ->
                        getChildren().add(label(change.words(), change.isMoreThanChance() ? "beyond" : "within")));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
