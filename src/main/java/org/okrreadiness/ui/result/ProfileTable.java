package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.ui.common.WideOrNarrow;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.verdict.Standing;
import org.okrreadiness.wording.Words;

/** What the chart shows, in words and figures. */
final class ProfileTable {

    private final List<CompetencyReading> lines;
    private final Messages messages;

    ProfileTable(List<CompetencyReading> lines, Messages messages) {
        this.lines = lines;
        this.messages = messages;
    }

    /** As a grid, or in sentences where that is too wide. */
    Node node() {
        VBox sentences = new VBox();
        sentences.getStyleClass().add("stack-wide");
        for (CompetencyReading line : lines) {
            VBox row = new VBox(name(line), Labels.of(line.said(), "reading"));
            row.getStyleClass().add("stack-tight");
            sentences.getChildren().add(row);
        }
        return new WideOrNarrow(grid(), sentences);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("profile-table");
        int column = 0;
        for (String head : heads()) {
            grid.add(Labels.of(head, "caption"), column++, 0);
        }
        int row = 1;
        for (CompetencyReading line : lines) {
            add(grid, line, row++);
        }
        return grid;
    }

    private void add(GridPane grid, CompetencyReading line, int row) {
        grid.add(name(line), 0, row);
        int column = 1;
        for (String cell : cells(line)) {
            Label label = Labels.of(cell);
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, column++, row);
        }
        line.held().ifPresent(held -> mark(grid, held));
    }

    /** The standing is the last cell; its shape says the same for those who see no colours. */
    private static void mark(GridPane grid, CompetencyReading.Held held) {
        Label standing = (Label) grid.getChildren().get(grid.getChildren().size() - 1);
        Region shape = new Region();
        shape.getStyleClass().addAll("standing-shape", Words.kebab(held.standing()));
        standing.setGraphic(shape);
        if (held.standing() == Standing.MISSED) {
            standing.getStyleClass().add("strong");
        }
    }

    private Label name(CompetencyReading line) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(line.competency()));
        Label name = Labels.of(line.name(), "strong");
        name.setGraphic(dot);
        name.setAccessibleText(messages.get("overview.row", line.name(), line.said()));
        return name;
    }

    private boolean isHeld() {
        return lines.stream().anyMatch(line -> line.held().isPresent());
    }

    private List<String> heads() {
        List<String> columns = isHeld()
                ? List.of("competency", "level", "score", "tasks", "band", "cut", "standing")
                : List.of("competency", "level", "score", "tasks");
        return columns.stream()
                .map(column -> messages.get("overview.table." + column))
                .toList();
    }

    /** All but the name. */
    private List<String> cells(CompetencyReading line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.held()
                .map(CompetencyReading.Held::levels)
                .orElseGet(() -> Words.of(messages, "level", line.level())));
        cells.add(Integer.toString(line.score()));
        cells.add(Integer.toString(line.tasks()));
        line.held().ifPresent(held -> {
            cells.add(messages.get("overview.table.range", Math.round(held.low()), Math.round(held.high())));
            cells.add(Integer.toString(held.cut()));
            cells.add(messages.get("overview.stands." + Words.kebab(held.standing())));
        });
        return cells;
    }

    /** The table as spreadsheets take it. */
    String asText() {
        Stream<List<String>> rows = lines.stream().map(line -> {
            List<String> row = new ArrayList<>(cells(line));
            row.add(0, line.name());
            return row;
        });
        return Stream.concat(Stream.of(heads()), rows)
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }
}
