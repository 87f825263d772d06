package org.okrreadiness.ui.editor.critique;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code Mark.fxml}: one mark with its number, its name, its words, and why it matters here. */
final class MarkController {

    private final CritiqueViewModel critique;
    private final MarkDraft mark;
    private final Messages messages;
    private Parent root;

    @FXML
    private Label number;

    @FXML
    private Label kind;

    @FXML
    private Label words;

    @FXML
    private Label ask;

    @FXML
    private GrowingText why;

    @FXML
    private Button remove;

    private MarkController(CritiqueViewModel critique, MarkDraft mark, Messages messages) {
        this.critique = critique;
        this.mark = mark;
        this.messages = messages;
    }

    static MarkController load(CritiqueViewModel critique, MarkDraft mark, Messages messages) {
        MarkController controller = new MarkController(critique, mark, messages);
        controller.root = FxmlView.load(controller, messages);
        return controller;
    }

    @FXML
    private void initialize() {
        String marked = critique.words(mark);
        kind.setText(messages.get(DefectPalette.keyOf(mark.kind())));
        words.setText(
                marked.isEmpty()
                        ? messages.get("editor.critique.mark.whole")
                        : messages.get("editor.critique.mark.words", marked));
        why.textProperty().bindBidirectional(mark.whyProperty());
    }

    Parent root() {
        return root;
    }

    Node why() {
        return why;
    }

    void showNumber(String place) {
        number.setText(place);
        why.setAccessibleText(messages.get("editor.critique.why.spoken", place, kind.getText(), words.getText()));
        remove.setAccessibleText(messages.get("editor.critique.mark.remove.spoken", place, kind.getText()));
    }

    void setReadOnly(boolean readOnly) {
        why.setEditable(!readOnly);
        remove.setVisible(!readOnly);
    }

    @FXML
    private void remove() {
        critique.remove(mark);
    }
}
