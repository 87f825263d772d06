package org.okrreadiness.ui.records.matrix;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code Exchange.fxml}: the ways to what goes out and what comes in. */
final class ExchangeController {

    private final MatrixViewModel model;

    @FXML
    private Button export;

    @FXML
    private MenuItem people;

    @FXML
    private MenuItem receive;

    @FXML
    private MenuItem verify;

    ExchangeController(MatrixViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        export.setOnAction(event -> model.actions().export(model.filters().now()));
        people.setOnAction(event -> model.actions().people());
        receive.setOnAction(event -> model.actions().receive());
        verify.setOnAction(event -> model.actions().verify());
        // Whose records would be given out has to be seen first.
        Parts.present(export, model.shownProperty().map(MatrixViewModel.Shown.ROWS::equals));
    }
}
