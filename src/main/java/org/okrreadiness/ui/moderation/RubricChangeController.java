package org.okrreadiness.ui.moderation;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code RubricChange.fxml}. */
final class RubricChangeController implements ModerationPart {

    private final RubricsViewModel model;
    private final Messages messages;

    @FXML
    private Label nothing;

    @FXML
    private VBox offers;

    @FXML
    private ComboBox<RubricsViewModel.Choice> versions;

    @FXML
    private VBox problem;

    @FXML
    private VBox outlook;

    @FXML
    private VBox differences;

    @FXML
    private Label outcome;

    @FXML
    private CheckBox again;

    @FXML
    private GrowingText reason;

    @FXML
    private Button confirm;

    RubricChangeController(RubricsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        versions.setItems(model.choices());
        versions.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.look(now);
            }
        });
        model.choices().addListener((javafx.beans.Observable changed) -> offer());
        model.outlookProperty().addListener((property, before, now) -> show(now));
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        confirm.setOnAction(event ->
                model.outlookProperty().get().ifPresent(of -> model.confirm(of, reason.getText(), again.isSelected())));
        Told.in(problem, model.work(), messages);
        offer();
        show(Optional.empty());
    }

    private void offer() {
        Labels.present(nothing, model.choices().isEmpty());
        Labels.present(offers, !model.choices().isEmpty());
    }

    private void show(Optional<RubricsViewModel.Outlook> of) {
        Labels.present(outlook, of.isPresent());
        reason.clear();
        again.setSelected(false);
        of.ifPresent(known -> {
            differences
                    .getChildren()
                    .setAll(known.differences().stream()
                            .map(line -> Labels.of(line, "reading"))
                            .toList());
            outcome.setText(known.outcome());
            Labels.present(again, known.again().isPresent());
            again.setText(known.again().orElse(""));
        });
    }

    @Override
    public void load() {
        model.load();
    }
}
