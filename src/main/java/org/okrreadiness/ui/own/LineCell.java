package org.okrreadiness.ui.own;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.paste.LineKind;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/** A line as it was read: what it was taken for, its words, and why. */
final class LineCell extends OwnCell<TextViewModel.Row> {

    private final TextViewModel model;
    private final Messages messages;

    LineCell(TextViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @Override
    Region shown(TextViewModel.Row row) {
        LineKind kind = row.line().kind();
        ComboBox<LineKind> box =
                WordBox.of(List.of(LineKind.values()), kind, this::name, chosen -> model.correct(row.place(), chosen));
        box.setAccessibleText(messages.get("own.kind.choose", row.line().text()));
        box.setFocusTraversable(false);
        Label words = Labels.of(row.line().text(), kind == LineKind.NOTE ? "note" : "line-words");
        if (kind == LineKind.OBJECTIVE) {
            words.getStyleClass().add("strong");
        }
        Label why = Labels.of(row.reason(), row.line().why().isGuess() ? "guess" : "caption");
        VBox text = new VBox(words, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(box, text);
        line.getStyleClass().add("own-line");
        return line;
    }

    private String name(LineKind kind) {
        return Words.of(messages, "own.kind", kind);
    }

    @Override
    String spoken(TextViewModel.Row row) {
        return messages.get(
                "own.kind.spoken", name(row.line().kind()), row.line().text(), row.reason());
    }
}
