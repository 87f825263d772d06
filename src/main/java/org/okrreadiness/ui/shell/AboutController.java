package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.CopiedTable;

final class AboutController {

    private final AboutReading about;
    private final Messages messages;

    @FXML
    private VBox lines;

    @FXML
    private VBox accuracyPart;

    @FXML
    private Label reference;

    @FXML
    private GridPane accuracy;

    @FXML
    private Label caution;

    @FXML
    private Label gaming;

    @FXML
    private VBox worksPart;

    @FXML
    private GridPane works;

    @FXML
    private Button copy;

    @FXML
    private Button close;

    AboutController(AboutReading about, Messages messages) {
        this.about = about;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        about.versions().forEach(version -> lines.getChildren().add(new Label(version)));
        about.accuracy().ifPresent(this::fill);
        about.works().forEach(work -> addRow(works, List.of(wrapped(work.name()), wrapped(work.licence())), HPos.LEFT));
        present(accuracyPart, about.accuracy().isPresent());
        present(worksPart, !about.works().isEmpty());
        copy.setOnAction(event -> {
            Clip.copy(String.join("\n", about.versions()));
            copy.setText(messages.get("problem.copied"));
        });
        close.setOnAction(event -> close.getScene().getWindow().hide());
    }

    private void fill(AboutReading.Accuracy known) {
        reference.setText(known.reference());
        caution.setText(known.caution());
        gaming.setText(known.gaming());
        CopiedTable.of(accuracy, messages);
        addRow(accuracy, known.heads().stream().map(AboutController::head).toList(), HPos.RIGHT);
        known.rows().forEach(row -> addRow(accuracy, figures(row), HPos.RIGHT));
    }

    /** @param others how the cells after the first one are aligned */
    private static void addRow(GridPane grid, List<Label> cells, HPos others) {
        int row = grid.getRowCount();
        for (int column = 0; column < cells.size(); column++) {
            Label cell = cells.get(column);
            GridPane.setValignment(cell, VPos.TOP);
            GridPane.setHalignment(cell, column == 0 ? HPos.LEFT : others);
            grid.add(cell, column, row);
        }
    }

    /** Only the name in front may wrap: a figure in two halves cannot be read. */
    private static List<Label> figures(List<String> row) {
        return Stream.concat(
                        Stream.of(wrapped(row.get(0))), row.stream().skip(1).map(AboutController::unbroken))
                .toList();
    }

    private static Label head(String text) {
        boolean oneWord = text.indexOf(' ') < 0;
        Label head = oneWord ? unbroken(text) : wrapped(text);
        head.getStyleClass().add("caption");
        if (!oneWord) {
            head.getStyleClass().add("figures-head");
        }
        return head;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label unbroken(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
