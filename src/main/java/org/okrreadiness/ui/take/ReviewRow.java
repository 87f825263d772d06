package org.okrreadiness.ui.take;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.wording.Words;

/** A task in the look back: its state, its title, what is still open, and the way to it. */
final class ReviewRow {

    private ReviewRow() {}

    /** @param open leads to the task */
    static Node of(TaskEntry entry, Messages messages, Runnable open) {
        HBox row = new HBox(state(entry, messages), what(entry, messages), way(entry, messages, open));
        row.getStyleClass().add("review-row");
        boolean opensCase = entry.scenario().tasks().get(0).equals(entry.task());
        return opensCase ? new VBox(label(entry.scenario().title(), "review-case"), row) : row;
    }

    private static Label state(TaskEntry entry, Messages messages) {
        TaskProgress.State state = entry.progress().state();
        TextIcon icon = new TextIcon();
        icon.getStyleClass().add("icon-state-" + Words.kebab(state));
        Label word = label(Words.of(messages, "take.state", state), "review-state");
        word.setGraphic(icon);
        return word;
    }

    private static VBox what(TaskEntry entry, Messages messages) {
        VBox what = new VBox(label(title(entry, messages), "review-task"));
        entry.progress()
                .missing()
                .ifPresent(m -> what.getChildren().add(label(Words.of(messages, m), "review-missing")));
        what.getStyleClass().add("review-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        return what;
    }

    private static Button way(TaskEntry entry, Messages messages, Runnable open) {
        Button way = new Button(messages.get("take.review.open"));
        way.setAccessibleText(messages.get("take.review.open.spoken", title(entry, messages)));
        way.setOnAction(pressed -> open.run());
        return way;
    }

    private static String title(TaskEntry entry, Messages messages) {
        return messages.get(
                "take.tasks.title", entry.number(), entry.task().frame().title());
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
