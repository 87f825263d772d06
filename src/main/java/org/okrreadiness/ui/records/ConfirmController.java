package org.okrreadiness.ui.records;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;

/** Binds {@code Confirm.fxml}: says what is about to happen, and asks. */
public final class ConfirmController {

    private final Question question;
    private final Runnable yes;

    @FXML
    private Label text;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    /**
     * What is asked.
     *
     * @param text what is about to happen
     * @param go a verb
     */
    public record Question(String title, String text, String go) {}

    private ConfirmController(Question question, Runnable yes) {
        this.question = question;
        this.yes = yes;
    }

    public static void ask(Window owner, Question question, Messages messages, Runnable yes) {
        ConfirmController content = new ConfirmController(question, yes);
        Sheet.open(owner, question.title(), FxmlView.load(content, messages));
    }

    @FXML
    private void initialize() {
        text.setText(question.text());
        go.setText(question.go());
        cancel.setOnAction(event -> go.getScene().getWindow().hide());
        go.setOnAction(event -> {
            go.getScene().getWindow().hide();
            yes.run();
        });
    }
}
