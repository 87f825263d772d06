package org.okrreadiness.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.SeatRows;
import org.okrreadiness.ui.samples.SampleBarController;
import org.okrreadiness.ui.samples.SampleWork;

/** Binds {@code Desk.fxml}: who is at the desk, and whether samples lie on it. */
final class DeskController {

    private final SeatChoice choice;
    private final SampleWork work;
    private final Messages messages;

    @FXML
    private SeatRows seats;

    @FXML
    private VBox samplesPart;

    @FXML
    private Button addSamples;

    @FXML
    private Button removeSamples;

    DeskController(SeatChoice choice, SampleWork work, Messages messages) {
        this.choice = choice;
        this.work = work;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        seats.fill(choice.get(), messages, choice::choose);
        addSamples.disableProperty().bind(work.busyProperty().or(work.presentProperty()));
        addSamples.setOnAction(event -> work.add(() -> {}));
        removeSamples
                .disableProperty()
                .bind(work.busyProperty().or(work.presentProperty().not()));
        removeSamples.setOnAction(event -> work.remove());
        samplesPart.getChildren().add(FxmlView.load(new SampleBarController(work, messages), messages));
    }
}
