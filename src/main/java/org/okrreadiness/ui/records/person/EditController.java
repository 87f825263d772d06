package org.okrreadiness.ui.records.person;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.entry.EntryFieldsController;
import org.okrreadiness.ui.records.entry.EntryForm;

final class EditController {

    private final EntryForm entry;
    private final Messages messages;
    private final Consumer<Person> keeping;

    @FXML
    private VBox form;

    @FXML
    private Label missing;

    @FXML
    private Button cancel;

    @FXML
    private Button keep;

    EditController(EntryForm entry, Messages messages, Consumer<Person> keeping) {
        this.entry = entry;
        this.messages = messages;
        this.keeping = keeping;
    }

    @FXML
    private void initialize() {
        form.getChildren().setAll(FxmlView.load(new EntryFieldsController(entry, messages), messages));
        Parts.present(missing, false);
        cancel.setOnAction(event -> keep.getScene().getWindow().hide());
        keep.setOnAction(event -> keep());
    }

    private void keep() {
        Optional<String> problem = entry.problem();
        problem.ifPresent(key -> missing.setText(messages.get(key)));
        Parts.present(missing, problem.isPresent());
        if (problem.isEmpty()) {
            keep.getScene().getWindow().hide();
            keeping.accept(entry.person());
        }
    }
}
