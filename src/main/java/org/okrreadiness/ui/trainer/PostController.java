package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Binds {@code Post.fxml}: exchanging with colleagues through the register they share. */
final class PostController {

    private final PostViewModel model;

    @FXML
    private VBox shared;

    @FXML
    private Button exchangeNow;

    @FXML
    private Label told;

    PostController(PostViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        shared.setVisible(model.isThere());
        shared.setManaged(model.isThere());
        exchangeNow.disableProperty().bind(model.busyProperty());
        exchangeNow.setOnAction(event -> model.exchange());
        told.textProperty().bind(model.saidProperty());
        told.visibleProperty().bind(model.saidProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
    }
}
