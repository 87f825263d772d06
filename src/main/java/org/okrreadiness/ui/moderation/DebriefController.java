package org.okrreadiness.ui.moderation;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Debrief.fxml}. */
final class DebriefController implements ModerationPart {

    private final DebriefViewModel model;
    private final Messages messages;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label nothing;

    @FXML
    private VBox problem;

    @FXML
    private StackPane page;

    @FXML
    private Label place;

    @FXML
    private Button another;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    DebriefController(DebriefViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        previous.setOnAction(event -> model.turn(model.atProperty().get() - 1));
        next.setOnAction(event -> model.turn(model.atProperty().get() + 1));
        another.setOnAction(event -> model.anotherPair());
        model.atProperty().addListener((property, before, now) -> show(now.intValue()));
        Told.in(problem, model.work(), messages);
        show(-1);
    }

    private void show(int at) {
        boolean shows = at >= 0 && at < model.pages().size();
        page.getChildren().clear();
        if (shows) {
            page.getChildren().add(model.pages().get(at).fold(new DebriefView(messages)));
        }
        scroll.setVvalue(0);
        Labels.present(nothing, model.pages().isEmpty());
        place.setText(
                shows ? messages.get("debrief.place", at + 1, model.pages().size()) : "");
        previous.setDisable(at <= 0);
        next.setDisable(!shows || at + 1 >= model.pages().size());
        another.setDisable(!model.hasOtherPairs());
    }

    @Override
    public void load() {
        model.load();
    }
}
