package org.okrreadiness.ui.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.CompetencyReading;
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

    Node node() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("profile-table");
        int row = 0;
        for (CompetencyReading line : lines) {
            grid.add(name(line), 0, row);
            int column = 1;
            for (String cell : cells(line)) {
                grid.add(Labels.of(cell), column++, row);
            }
            line.held().ifPresent(held -> mark(grid, held));
            row++;
        }
        return grid;
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

    private static List<String> cells(CompetencyReading line) {
        return Stream.concat(
                        line.held().map(CompetencyReading.Held::levels).stream(),
                        Stream.concat(
                                Stream.of(line.figures()),
                                line.held().stream().flatMap(held -> Stream.of(held.band(), held.verdict()))))
                .toList();
    }

    /** The table as spreadsheets take it. */
    String asText() {
        String head = Stream.of("competency", "level", "score", "band", "cut", "standing")
                .map(column -> messages.get("overview.table." + column))
                .collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), lines.stream().map(ProfileTable::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(CompetencyReading line) {
        String first = line.name() + "\t"
                + line.held().map(CompetencyReading.Held::levels).orElse("") + "\t" + line.score();
        return first
                + line.held()
                        .map(held -> "\t" + Math.round(held.low()) + "–" + Math.round(held.high()) + "\t" + held.cut()
                                + "\t" + held.verdict())
                        .orElse("\t\t\t");
    }
}
