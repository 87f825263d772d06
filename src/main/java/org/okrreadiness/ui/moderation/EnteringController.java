package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Entering.fxml}: taking what was given back to the register, and what became of each submission. */
final class EnteringController {

    private final EnteringViewModel model;
    private final ReleaseViewModel releases;
    private final Messages messages;

    @FXML
    private Button enter;

    @FXML
    private VBox trouble;

    @FXML
    private VBox entered;

    @FXML
    private Label done;

    @FXML
    private ListView<EnteringViewModel.Line> fates;

    EnteringController(EnteringViewModel model, ReleaseViewModel releases, Messages messages) {
        this.model = model;
        this.releases = releases;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        enter.disableProperty()
                .bind(model.work().busyProperty().or(releases.toldProperty().isEqualTo(0)));
        enter.setOnAction(event -> model.enter());
        done.textProperty().bind(model.summaryProperty());
        entered.visibleProperty().bind(model.summaryProperty().isNotEmpty());
        entered.managedProperty().bind(entered.visibleProperty());
        fates.setItems(model.lines());
        fates.setCellFactory(list -> new OpenCell<>(EnteringViewModel.Line::name, line -> List.of(line.said())));
        Told.in(trouble, model.work(), messages);
    }
}
