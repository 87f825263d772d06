package org.okrreadiness.ui.records.privacy;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.records.Parts;

final class PrivacyController {

    private final RetentionController retention;
    private final KeysController keys;
    private final AuditViewModel audit;
    private final Messages messages;
    private final Runnable leave;

    @FXML
    private Button back;

    @FXML
    private VBox retentionPart;

    @FXML
    private VBox keysPart;

    @FXML
    private Label noLines;

    @FXML
    private ListView<String> lines;

    @FXML
    private VBox problem;

    PrivacyController(
            RetentionViewModel retention, KeysViewModel keys, AuditViewModel audit, Messages messages, Runnable leave) {
        this.retention = new RetentionController(retention, messages);
        this.keys = new KeysController(keys, messages);
        this.audit = audit;
        this.messages = messages;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> leave.run());
        retentionPart.getChildren().setAll(FxmlView.load(retention, messages));
        keysPart.getChildren().setAll(FxmlView.load(keys, messages));
        lines.setItems(audit.lines());
        lines.setCellFactory(list -> new RetentionController.LineCell());
        Parts.present(lines, Bindings.isNotEmpty(audit.lines()));
        Parts.present(noLines, Bindings.isEmpty(audit.lines()));
        Parts.problems(problem, audit.work(), messages);
    }

    Node firstFocus() {
        return back;
    }
}
