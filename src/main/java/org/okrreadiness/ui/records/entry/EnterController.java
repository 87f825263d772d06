package org.okrreadiness.ui.records.entry;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.records.Parts;

final class EnterController {

    private final EnterViewModel model;
    private final Messages messages;
    private final EntryFieldsController fields;

    @FXML
    private Button back;

    @FXML
    private VBox form;

    @FXML
    private Label missing;

    @FXML
    private VBox problem;

    @FXML
    private Button enter;

    EnterController(EnterViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.fields = new EntryFieldsController(model.form(), messages);
    }

    @FXML
    private void initialize() {
        form.getChildren().setAll(FxmlView.load(fields, messages));
        back.setOnAction(event -> model.leave());
        enter.setDefaultButton(true);
        enter.setOnAction(event -> model.enter());
        enter.disableProperty().bind(model.work().busyProperty());
        Parts.tells(missing, model.missingProperty());
        Parts.problems(problem, model.work(), messages);
    }

    Node firstFocus() {
        return fields.firstFocus();
    }
}
