package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.StoryLine;
import org.okrreadiness.ui.common.WideOrNarrow;
import org.okrreadiness.ui.piece.Labels;

/** The story of an attempt: what each sentence is about, the sentence, and the way to the place where it can be read in full. */
final class StoryView {

    private final Messages messages;
    private final Consumer<TaskId> open;

    /** @param open shows the page of a task */
    StoryView(Messages messages, Consumer<TaskId> open) {
        this.messages = messages;
        this.open = open;
    }

    /** In three columns, or one below the other where those do not fit. */
    Node of(List<StoryLine> story) {
        return new WideOrNarrow(grid(story), stacked(story));
    }

    private GridPane grid(List<StoryLine> story) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("story");
        ColumnConstraints fits = new ColumnConstraints();
        fits.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(fits, grows, fits);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        story.forEach(line -> grid.getRowConstraints().add(top));
        int row = 0;
        for (StoryLine line : story) {
            Label heading = Labels.of(line.heading(), "strong");
            heading.setWrapText(false);
            grid.add(heading, 0, row);
            grid.add(Labels.of(line.words(), "reading"), 1, row);
            int at = row++;
            link(line).ifPresent(link -> grid.add(link, 2, at));
        }
        return grid;
    }

    private VBox stacked(List<StoryLine> story) {
        VBox stack = new VBox();
        stack.getStyleClass().add("stack-wide");
        for (StoryLine line : story) {
            VBox one = new VBox(Labels.of(line.heading(), "strong"), Labels.of(line.words(), "reading"));
            one.getStyleClass().add("stack-tight");
            link(line).ifPresent(one.getChildren()::add);
            stack.getChildren().add(one);
        }
        return stack;
    }

    private Optional<Hyperlink> link(StoryLine line) {
        return line.task().map(task -> {
            Hyperlink link = new Hyperlink(messages.get("overview.story.open"));
            link.setAccessibleText(messages.get("overview.story.open.spoken", line.words()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> open.accept(task));
            return link;
        });
    }
}
