package org.okrreadiness.ui.standard;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.Round;
import org.okrreadiness.ui.standard.WorksheetViewModel.Cell;

/** The estimates of a round. Names of judges stay above and names of tasks stay at the left while the rest is scrolled. */
final class EstimateTable {

    /** What a pane takes around its content, so that no line of it is hidden. */
    private static final double EDGES = 2;

    private final WorksheetViewModel model;
    private final Messages messages;
    private final Runnable removed;
    private final GridPane heads = grid();
    private final GridPane tasks = grid();
    private final GridPane cells = grid();
    private final ScrollPane body = new ScrollPane(cells);
    private final List<List<EstimateField>> columns = new ArrayList<>();
    private final List<JudgeHead> names = new ArrayList<>();
    private final List<Runnable> figures = new ArrayList<>();
    private final GridPane node = new GridPane();

    /** @param removed called when a judge has left */
    EstimateTable(WorksheetViewModel model, Messages messages, Runnable removed) {
        this.model = model;
        this.messages = messages;
        this.removed = removed;
        for (int row = 0; row < model.tasks().size(); row++) {
            tasks.addRow(row, taskCells(model.tasks().get(row)));
        }
        for (int judge = 0; judge < model.judges().size(); judge++) {
            addJudge(judge);
        }
        layOut();
        refresh();
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("estimates");
        return grid;
    }

    private void layOut() {
        ScrollPane head = still(heads);
        head.hvalueProperty().bind(body.hvalueProperty());
        head.vvalueProperty().bind(new SimpleDoubleProperty());
        head.minHeightProperty().bind(heads.heightProperty().add(EDGES));
        ScrollPane left = still(tasks);
        left.vvalueProperty().bind(body.vvalueProperty());
        body.getStyleClass().add("page-scroll");
        // The bar of the right part takes a line that the left part must leave free as well, or rows would not meet.
        VBox beside = new VBox(left);
        VBox.setVgrow(left, Priority.ALWAYS);
        body.viewportBoundsProperty()
                .addListener((property, before, now) ->
                        beside.setPadding(new Insets(0, 0, Math.max(0, body.getHeight() - now.getHeight()), 0)));
        GridPane corner = grid();
        corner.addRow(0, headings());
        corner.getStyleClass().add("corner");
        node.add(corner, 0, 0);
        node.add(head, 1, 0);
        node.add(beside, 0, 1);
        node.add(body, 1, 1);
        GridPane.setHgrow(body, Priority.ALWAYS);
        GridPane.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("estimate-table");
    }

    private static ScrollPane still(GridPane content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("page-scroll", "still");
        return pane;
    }

    private Node[] headings() {
        List<Node> heads = new ArrayList<>(List.of(label(messages.get("standard.column.task"), "task-head")));
        if (model.round() == Round.SECOND) {
            heads.add(label(messages.get("standard.column.mean"), "figure-head"));
            heads.add(label(messages.get("standard.column.spread"), "figure-head"));
        }
        return heads.toArray(Node[]::new);
    }

    private Node[] taskCells(Task task) {
        List<Node> row = new ArrayList<>(List.of(label(task.frame().title(), "task-cell")));
        if (model.round() == Round.SECOND) {
            Label mean = label("", "figure-cell");
            Label spread = label("", "figure-cell");
            figures.add(() -> {
                mean.setText(model.mean(task.id()));
                spread.setText(model.spread(task.id()));
            });
            row.add(mean);
            row.add(spread);
        }
        return row.toArray(Node[]::new);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void addJudge(int judge) {
        JudgeHead head = new JudgeHead(model, judge, messages, () -> go(judge, 0), removed);
        names.add(head);
        figures.add(head::refresh);
        heads.add(head, judge, 0);
        List<EstimateField> column = new ArrayList<>();
        columns.add(column);
        for (int row = 0; row < model.tasks().size(); row++) {
            EstimateField field = field(judge, row);
            column.add(field);
            VBox cell = new VBox(field);
            cell.getStyleClass().add("estimate-cell");
            cells.add(cell, judge, row);
        }
    }

    private EstimateField field(int judge, int row) {
        Task task = model.tasks().get(row);
        Cell cell = new Cell(judge, task.id(), model.round());
        EstimateField field = new EstimateField(step -> go(judge + step.across(), row + step.down()));
        field.setText(model.estimate(cell));
        field.setPromptText(model.standing(cell));
        field.setAccessibleText(messages.get(
                "standard.estimate.spoken", model.name(judge), task.frame().title()));
        field.textProperty().addListener((property, before, now) -> {
            model.estimate(cell, now);
            refresh();
        });
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                Reach.show(field.getParent());
            }
        });
        return field;
    }

    private void refresh() {
        figures.forEach(Runnable::run);
    }

    /** From the last task of a judge to the first of the next. */
    private void go(int judge, int row) {
        int rows = model.tasks().size();
        int at = row < rows ? judge : judge + 1;
        if (at >= 0 && at < columns.size() && row >= 0) {
            reach(columns.get(at).get(row % rows));
        }
    }

    private static void reach(TextField field) {
        field.requestFocus();
        field.selectAll();
    }

    /** Puts the keyboard where something was entered. */
    void focus(Object entry) {
        if (entry instanceof Cell cell && cell.judge() < columns.size() && cell.round() == model.round()) {
            for (int row = 0; row < model.tasks().size(); row++) {
                if (model.tasks().get(row).id().equals(cell.task())) {
                    reach(columns.get(cell.judge()).get(row));
                }
            }
        } else if (entry instanceof WorksheetViewModel.NameOf name) {
            focusName(name.judge());
        }
    }

    void focusName(int judge) {
        if (judge >= 0 && judge < names.size()) {
            names.get(judge).reach();
        }
    }

    /** The first cell there is. */
    Node first() {
        return columns.isEmpty() || columns.get(0).isEmpty()
                ? node
                : columns.get(0).get(0);
    }

    Region node() {
        return node;
    }
}
