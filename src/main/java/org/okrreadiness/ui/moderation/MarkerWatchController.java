package org.okrreadiness.ui.moderation;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code MarkerWatch.fxml}. */
final class MarkerWatchController implements ModerationPart {

    private final MarkersViewModel model;
    private final Messages messages;

    @FXML
    private Label nothing;

    @FXML
    private VBox problem;

    @FXML
    private VBox markers;

    MarkerWatchController(MarkersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.markers().addListener((javafx.beans.Observable changed) -> show());
        Told.in(problem, model.work(), messages);
        show();
    }

    private void show() {
        markers.getChildren().setAll(model.markers().stream().map(this::card).toList());
        Labels.present(nothing, model.markers().isEmpty());
    }

    private VBox card(MarkerReading marker) {
        VBox card = new VBox(Labels.of(marker.name(), "section-title"), Labels.of(marker.caption(), "caption"));
        card.getStyleClass().addAll("card", "marker");
        marker.sentences().forEach(sentence -> card.getChildren().add(Labels.of(sentence, "reading")));
        marker.tasks().forEach(task -> card.getChildren().add(task(marker, task)));
        return card;
    }

    private VBox task(MarkerReading marker, MarkerReading.TaskLine task) {
        VBox box = new VBox(
                Labels.of(task.title(), "item-title"),
                Labels.of(messages.get("moderation.task.qualification", task.qualification()), "reading"),
                Labels.of(messages.get("moderation.task.seeds", task.seeds()), "reading"));
        box.getStyleClass().addAll("stack", "marker-task");
        Label state = Labels.of(task.state(), "reading");
        box.getChildren().add(state);
        if (task.waits()) {
            state.getStyleClass().add("strong");
            state.setGraphic(Icon.PROBLEM.node());
            box.getChildren().add(letOn(marker, task));
        }
        return box;
    }

    private VBox letOn(MarkerReading marker, MarkerReading.TaskLine task) {
        GrowingText reason = new GrowingText();
        reason.setEnterMovesOn(true);
        reason.setPromptText(messages.get("moderation.let-on.reason"));
        reason.setAccessibleText(messages.get("moderation.let-on.reason.spoken", marker.name(), task.title()));
        Button go = new Button(messages.get("moderation.let-on"));
        go.setAccessibleText(messages.get("moderation.let-on.spoken", marker.name(), task.title()));
        go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        go.setOnAction(event -> model.letOn(marker.marker(), task.task(), reason.getText()));
        VBox box = new VBox(reason, go);
        box.getStyleClass().add("stack");
        return box;
    }

    @Override
    public void load() {
        model.load();
    }
}
