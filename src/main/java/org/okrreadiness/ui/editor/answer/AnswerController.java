package org.okrreadiness.ui.editor.answer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.wording.Words;

/** Binds {@code Answer.fxml}. */
final class AnswerController implements EditorForm {

    private final AnswerViewModel answer;
    private final Messages messages;

    @FXML
    private GrowingText text;

    @FXML
    private Label count;

    AnswerController(AnswerViewModel answer, Messages messages) {
        this.answer = answer;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(answer.textProperty());
        answer.textProperty().addListener(changed -> showCount());
        showCount();
    }

    private void showCount() {
        String words = Words.of(messages, answer.count());
        count.setText(words);
        text.setAccessibleHelp(words);
    }

    @Override
    public Node firstFocus() {
        return text;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        text.setEditable(!readOnly);
    }
}
