package org.okrreadiness.ui.own;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/** One kept set: its name, when it was kept and how it was marked, opening it and deleting it. */
final class KeptLine {

    private KeptLine() {}

    static Node of(KeptOkrs kept, OwnViewModel model, Messages messages, OwnSheets sheets) {
        String facts = messages.get(
                "own.kept.line",
                sheets.when(kept.keptAt()),
                messages.get("result.score", kept.marked().score()));
        VBox words = new VBox(Labels.of(kept.name(), "strong"), Labels.of(facts, "caption"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = new Button(messages.get("own.kept.open"));
        open.setAccessibleText(messages.get("own.kept.open.spoken", kept.name()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> model.shelf.open(kept));
        Button delete = new Button(messages.get("own.kept.delete"));
        delete.setAccessibleText(messages.get("own.kept.delete.spoken", kept.name()));
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(event -> sheets.delete(kept, delete));
        WrappingRow line = new WrappingRow(words, gap, open, delete);
        line.setGap(8);
        return line;
    }

    static Label unreadable(Phrase phrase, Messages messages) {
        Label label = Labels.of(Words.of(messages, phrase), "caption");
        label.setGraphic(Icon.PROBLEM.node());
        return label;
    }
}
