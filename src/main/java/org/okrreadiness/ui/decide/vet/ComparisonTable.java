package org.okrreadiness.ui.decide.vet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WideOrNarrow;

/**
 * Programmes side by side: a table whose names stay in sight while it scrolls, and where a table does not fit, one line under the other
 * with every name at every answer. Reasons are there for whoever asks.
 */
final class ComparisonTable {

    private static final double SIDE = 24;
    private static final double GAP = 8;

    private final List<String> names;
    private final List<TableRows.Group> groups;
    private final Messages messages;
    private final Map<String, BooleanProperty> reasons = new HashMap<>();

    ComparisonTable(List<String> names, List<TableRows.Group> groups, Messages messages) {
        this.names = names;
        this.groups = groups;
        this.messages = messages;
    }

    Node node() {
        VBox wide = ProgrammeFields.stack("vet-table");
        VBox narrow = ProgrammeFields.stack("vet-list");
        for (TableRows.Group group : groups) {
            wide.getChildren().add(Labels.of(messages.get(group.title()), "section-title"));
            narrow.getChildren().add(Labels.of(messages.get(group.title()), "section-title"));
            for (TableRow row : group.rows()) {
                wide.getChildren().add(line(row));
                narrow.getChildren().add(item(row));
            }
        }
        ScrollPane scroll = new ScrollPane(new WideOrNarrow(wide, narrow));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText(messages.get("vettingwork.table"));
        HBox header = header();
        wide.visibleProperty().addListener((property, before, is) -> Labels.present(header, is));
        // The bar of the scrolled part takes room that the names over it do not have.
        scroll.viewportBoundsProperty()
                .addListener((property, before, now) -> header.setPadding(
                        new Insets(GAP, SIDE + Math.max(0, scroll.getWidth() - now.getWidth()), GAP, SIDE)));
        BorderPane table = new BorderPane(scroll);
        table.setTop(header);
        return table;
    }

    private HBox header() {
        HBox header = new HBox(head(Labels.of(messages.get("vettingwork.table.looked-at"), "caption")));
        names.forEach(name -> header.getChildren().add(cell(Labels.of(name, "strong"))));
        header.getStyleClass().add("vet-table-header");
        // Where the table does not fit, its header must not make the window wider before it goes.
        header.setMinWidth(0);
        return header;
    }

    private HBox line(TableRow row) {
        HBox line = new HBox(head(title(row)));
        row.cells().forEach(cell -> line.getChildren().add(cell(content(row, cell))));
        line.getStyleClass().add("vet-table-row");
        return line;
    }

    private VBox item(TableRow row) {
        VBox item = ProgrammeFields.stack("vet-list-row", title(row));
        for (int at = 0; at < names.size(); at++) {
            item.getChildren()
                    .add(ProgrammeFields.stack(
                            "stack-tight",
                            Labels.of(names.get(at), "caption"),
                            content(row, row.cells().get(at))));
        }
        return item;
    }

    private static VBox head(Node content) {
        VBox head = ProgrammeFields.stack("vet-table-head", content);
        HBox.setHgrow(head, Priority.NEVER);
        return head;
    }

    private static VBox cell(Node content) {
        VBox cell = ProgrammeFields.stack("vet-table-cell", content);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private VBox title(TableRow row) {
        VBox title = ProgrammeFields.stack("stack-tight", Labels.of(row.title(), "strong"));
        if (!row.why().isBlank()) {
            title.getChildren().add(Labels.of(row.why(), "caption"));
        }
        if (row.hasReasons()) {
            CheckBox ask = new CheckBox(messages.get("vettingwork.table.reasons"));
            ask.setAccessibleText(messages.get("vettingwork.table.reasons.spoken", row.title()));
            ask.getStyleClass().add("vet-reasons");
            ask.selectedProperty().bindBidirectional(asked(row));
            title.getChildren().add(ask);
        }
        return title;
    }

    private BooleanProperty asked(TableRow row) {
        return reasons.computeIfAbsent(row.id(), any -> new SimpleBooleanProperty());
    }

    private VBox content(TableRow row, TableRow.Cell cell) {
        VBox content = ProgrammeFields.stack("stack-tight");
        cell.standing().ifPresent(standing -> content.getChildren().add(StandingLabel.of(standing, messages)));
        if (!cell.text().isBlank()) {
            content.getChildren().add(Labels.of(cell.text(), cell.standing().isPresent() ? "caption" : "vet-figure"));
        }
        cell.range().ifPresent(range -> content.getChildren().add(new RangeBar(range)));
        if (!cell.reasons().isEmpty()) {
            VBox why = ProgrammeFields.stack("stack");
            cell.reasons().forEach(reason -> why.getChildren().add(Labels.of(reason, "caption")));
            why.managedProperty().bind(why.visibleProperty());
            why.visibleProperty().bind(asked(row));
            content.getChildren().add(why);
        }
        return content;
    }
}
