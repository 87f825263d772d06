package org.okrreadiness.ui.take;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.i18n.Messages;

/** Binds {@code TaskList.fxml}: every task with its state; a click or Enter opens it. */
final class TaskListController {

    private static final int ABOVE = 4;

    private final TakeViewModel sitting;
    private final Messages messages;

    @FXML
    private ListView<TaskEntry> list;

    TaskListController(TakeViewModel sitting, Messages messages) {
        this.sitting = sitting;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.getItems().setAll(sitting.entries());
        list.setCellFactory(view -> new TaskCell(messages, this::open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        sitting.currentProperty().addListener(changed -> select());
        select();
    }

    Node list() {
        return list;
    }

    private void select() {
        list.getSelectionModel().select(sitting.currentProperty().get());
        // With a few before it, so that it does not look like the first.
        list.scrollTo(Math.max(0, sitting.currentProperty().get() - ABOVE));
    }

    private void open() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            sitting.goTo(chosen);
        }
    }

    @FXML
    private void review() {
        sitting.review();
    }
}
