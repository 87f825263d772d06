package org.okrreadiness.ui.own;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Delete.fxml}. */
final class DeleteController {

    private final String name;
    private final Messages messages;
    private final Runnable go;

    @FXML
    private Label what;

    @FXML
    private Button cancel;

    @FXML
    private Button delete;

    DeleteController(String name, Messages messages, Runnable go) {
        this.name = name;
        this.messages = messages;
        this.go = go;
    }

    @FXML
    private void initialize() {
        what.setText(messages.get("own.delete.what", name));
        cancel.setOnAction(event -> close());
        delete.setOnAction(event -> {
            close();
            go.run();
        });
    }

    private void close() {
        delete.getScene().getWindow().hide();
    }
}
