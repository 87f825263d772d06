package org.okrreadiness.ui.marking;

import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.piece.Labels;

/** The own mark in one place beside the other one, with its reason and the words it rests on. */
final class ComparedView extends VBox {

    ComparedView(Compared row, Messages messages) {
        getStyleClass().add("compared");
        if (row.apart()) {
            getStyleClass().add("apart");
        }
        getChildren().add(Labels.of(messages.get("judging.question", row.piece(), row.title()), "strong"));
        getChildren()
                .add(new WrappingRow(
                        Labels.of(messages.get("judging.you"), "caption"),
                        LevelChip.of(row.own(), messages),
                        Labels.of(row.otherIs(), "caption"),
                        LevelChip.of(row.other(), messages)));
        if (!row.because().isBlank()) {
            getChildren().add(Labels.of(row.because(), "reading"));
        }
        row.evidence().forEach(evidence -> getChildren().add(Labels.of(evidence, "caption")));
    }
}
