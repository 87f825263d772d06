package org.okrreadiness.ui.decide.need;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;

/** Binds {@code Pdf.fxml}: whether people stand in the file by name. */
final class PdfController {

    private final Consumer<Boolean> chosen;

    @FXML
    private RadioButton seats;

    @FXML
    private RadioButton names;

    @FXML
    private Button cancel;

    @FXML
    private Button go;

    /** @param chosen told whether to name people, after the window of this form has closed */
    PdfController(Consumer<Boolean> chosen) {
        this.chosen = chosen;
    }

    @FXML
    private void initialize() {
        cancel.setOnAction(event -> close());
        go.setOnAction(event -> {
            close();
            chosen.accept(names.isSelected());
        });
    }

    Node firstFocus() {
        return seats;
    }

    private void close() {
        go.getScene().getWindow().hide();
    }
}
