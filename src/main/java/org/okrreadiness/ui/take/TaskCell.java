package org.okrreadiness.ui.take;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.wording.Words;

/** A task in the list: its case where a new one begins, its title, and its state as icon and word. */
final class TaskCell extends ListCell<TaskEntry> {

    private final Messages messages;
    private final InvalidationListener progressed = changed -> showState();
    private final Label scenario = label("task-scenario");
    private final Label title = label("task-title");
    private final Label state = label("task-state");
    private final TextIcon icon = new TextIcon();
    private final VBox content = new VBox(scenario, title, state);
    private TaskEntry shown;

    TaskCell(Messages messages, Runnable open) {
        this.messages = messages;
        content.getStyleClass().add("task-cell");
        state.setGraphic(icon);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(click -> open.run());
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(TaskEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (shown != null) {
            shown.progressProperty().removeListener(progressed);
        }
        shown = empty ? null : entry;
        setGraphic(shown == null ? null : content);
        if (shown != null) {
            shown.progressProperty().addListener(progressed);
            boolean first = entry.scenario().tasks().get(0).equals(entry.task());
            scenario.setText(entry.scenario().title());
            scenario.setVisible(first);
            scenario.setManaged(first);
            title.setText(messages.get(
                    "take.tasks.title", entry.number(), entry.task().frame().title()));
            showState();
        }
    }

    private void showState() {
        TaskProgress.State now = shown.progress().state();
        state.setText(Words.of(messages, "take.state", now));
        icon.getStyleClass().setAll("ikonli-font-icon", "icon-state-" + Words.kebab(now));
        setAccessibleText(messages.get("take.tasks.spoken", title.getText(), state.getText()));
    }
}
