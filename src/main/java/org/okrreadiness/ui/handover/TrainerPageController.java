package org.okrreadiness.ui.handover;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.marked.MarkedReading;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.piece.Labels;

final class TrainerPageController {

    /** How it stands on the screen. */
    enum As {
        /** On its own. */
        PAGE("handover.title"),
        /** Below a title and the result. */
        PART("handover.title.part");

        private final String untold;

        As(String untold) {
            this.untold = untold;
        }
    }

    private final ByTrainer model;
    private final As as;
    private final FileDialogs dialogs;
    private final Messages messages;

    @FXML
    private VBox root;

    @FXML
    private Label heading;

    @FXML
    private VBox told;

    @FXML
    private Label by;

    @FXML
    private Label key;

    @FXML
    private Label summary;

    @FXML
    private Label result;

    @FXML
    private VBox changesPart;

    @FXML
    private Label since;

    @FXML
    private VBox changes;

    @FXML
    private VBox tasks;

    @FXML
    private VBox appealPlace;

    @FXML
    private VBox sendPlace;

    @FXML
    private VBox returnPlace;

    TrainerPageController(ByTrainer model, As as, FileDialogs dialogs, Messages messages) {
        this.model = model;
        this.as = as;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Optional<MarkedReading> reading = model.reading();
        heading.setText(messages.get(reading.isPresent() ? "handover.title.marked" : as.untold));
        arrange();
        present(told, reading.isPresent());
        present(changesPart, reading.flatMap(MarkedReading::changes).isPresent());
        present(tasks, reading.isPresent());
        present(appealPlace, reading.isPresent());
        reading.ifPresent(this::show);
        Parent send = FxmlView.load(new SendController(model.send(), model.card(), dialogs, messages), messages);
        sendPlace.getChildren().setAll(reading.isPresent() ? folded(send) : send);
        ReturnController back = new ReturnController(model.back(), dialogs.open(), Optional.empty());
        returnPlace.getChildren().add(FxmlView.load(back, messages));
    }

    private void arrange() {
        if (as == As.PART) {
            root.getStyleClass().setAll("sections");
            heading.getStyleClass().setAll("label", "section-title");
            present(result, false);
        }
    }

    private Node folded(Parent send) {
        TitledPane pane = new TitledPane(messages.get("handover.again"), send);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void show(MarkedReading reading) {
        by.setText(reading.by());
        key.setText(reading.key());
        summary.setText(reading.summary());
        result.setText(reading.result());
        reading.changes().ifPresent(this::show);
        reading.tasks().forEach(task -> tasks.getChildren().add(card(task)));
        AppealController appeal = new AppealController(model.appeal(), model.card(), dialogs);
        appealPlace.getChildren().setAll(FxmlView.load(appeal, messages));
    }

    private void show(MarkedReading.Changes changed) {
        since.setText(changed.since());
        if (changed.lines().isEmpty()) {
            changes.getChildren().add(Labels.of(messages.get("marked.change.none"), "reading"));
        }
        changed.lines().forEach(line -> changes.getChildren().add(Labels.of(line, "reading")));
    }

    private VBox card(MarkedReading.TaskMarks task) {
        VBox card = new VBox(Labels.of(task.title(), "section-title"));
        card.getStyleClass().addAll("card", "piece");
        task.lines()
                .forEach(line ->
                        card.getChildren().add(new MarkLineView(line, model.appeal(), this::toAppeal, messages)));
        return card;
    }

    private void toAppeal() {
        BringUp.top(appealPlace);
        appealPlace.lookup("#makeAppeal").requestFocus();
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
