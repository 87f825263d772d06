package org.okrreadiness.ui.decide.vet;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Delete.fxml}. */
final class DeleteController {

    private final VettingLine line;
    private final Messages messages;
    private final Consumer<VettingLine> go;

    @FXML
    private Label what;

    @FXML
    private Button cancel;

    @FXML
    private Button delete;

    DeleteController(VettingLine line, Messages messages, Consumer<VettingLine> go) {
        this.line = line;
        this.messages = messages;
        this.go = go;
    }

    @FXML
    private void initialize() {
        what.setText(messages.get("vettingwork.delete.what", line.title()));
        cancel.setOnAction(event -> close());
        delete.setOnAction(event -> {
            close();
            go.accept(line);
        });
    }

    private void close() {
        delete.getScene().getWindow().hide();
    }

    /** What loses nothing. */
    Node firstFocus() {
        return cancel;
    }
}
