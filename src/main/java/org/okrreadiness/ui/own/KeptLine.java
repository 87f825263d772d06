package org.okrreadiness.ui.own;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/** One kept set: its name, when it was kept and how it was marked, opening it and deleting it. */
final class KeptLine extends HBox {

    KeptLine(KeptOkrs kept, OwnViewModel model, Messages messages, OwnSheets sheets) {
        getStyleClass().add("own-kept-line");
        String facts = messages.get(
                "own.kept.line",
                sheets.when(kept.keptAt()),
                messages.get("result.score", kept.marked().score()));
        VBox words = new VBox(Labels.of(kept.name(), "strong"), Labels.of(facts, "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(messages.get("own.kept.open"));
        open.setAccessibleText(messages.get("own.kept.open.spoken", kept.name()));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> model.shelf.open(kept));
        Button delete = new Button(messages.get("own.kept.delete"));
        delete.setAccessibleText(messages.get("own.kept.delete.spoken", kept.name()));
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setOnAction(event -> sheets.delete(kept, this));
        getChildren().addAll(words, open, delete);
    }

    static Label unreadable(Phrase phrase, Messages messages) {
        Label label = Labels.of(Words.of(messages, phrase), "caption");
        label.setGraphic(Icon.PROBLEM.node());
        return label;
    }
}
