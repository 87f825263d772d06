package org.okrreadiness.ui.welcome;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.SeatRows;
import org.okrreadiness.ui.samples.SampleBarController;

/** Binds {@code Welcome.fxml}. */
final class WelcomeController {

    private final WelcomeViewModel model;
    private final Messages messages;

    @FXML
    private SeatRows seats;

    @FXML
    private CheckBox samples;

    @FXML
    private VBox samplesPart;

    @FXML
    private Button later;

    @FXML
    private Button begin;

    WelcomeController(WelcomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        seats.fill(model.seatProperty().get(), messages, model.seatProperty()::set);
        samples.selectedProperty().bindBidirectional(model.withSamplesProperty());
        samplesPart.getChildren().add(FxmlView.load(new SampleBarController(model.samples(), messages), messages));
        for (Node node : new Node[] {seats, samples, later, begin}) {
            node.disableProperty().bind(model.samples().busyProperty());
        }
        later.setOnAction(event -> model.later());
        begin.setOnAction(event -> model.begin());
    }

    Node firstFocus() {
        return seats.chosen();
    }
}
