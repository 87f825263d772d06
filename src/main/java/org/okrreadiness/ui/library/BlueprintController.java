package org.okrreadiness.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.wording.Words;

final class BlueprintController {

    private static final double COLUMN_EMS = 22;

    private final List<Assessment> assessments;
    private final Messages messages;
    private final Consumer<String> showCompetency;
    private final Consumer<Assessment> openCuts;

    @FXML
    private ComboBox<Assessment> packs;

    @FXML
    private VBox weights;

    @FXML
    private VBox grid;

    @FXML
    private Button setCuts;

    @FXML
    private Button close;

    /**
     * @param assessments at least one
     * @param showCompetency called with the competency whose tasks are wanted, after the window has closed
     * @param openCuts called with the pack whose cut scores are to be set, after the window has closed
     */
    BlueprintController(
            List<Assessment> assessments,
            Messages messages,
            Consumer<String> showCompetency,
            Consumer<Assessment> openCuts) {
        this.assessments = assessments;
        this.messages = messages;
        this.showCompetency = showCompetency;
        this.openCuts = openCuts;
    }

    @FXML
    private void initialize() {
        packs.setConverter(new Titles());
        packs.getItems().setAll(assessments);
        packs.valueProperty().addListener((o, before, now) -> show(now));
        packs.setValue(assessments.get(0));
        close.setOnAction(event -> close());
        setCuts.setOnAction(event -> {
            close();
            openCuts.accept(packs.getValue());
        });
    }

    private void show(Assessment assessment) {
        BlueprintReading reading = BlueprintReading.of(assessment, messages);
        weights.getChildren().setAll(bars(reading));
        grid.getChildren().setAll(new TaskGrid(reading, messages));
    }

    private Node bars(BlueprintReading reading) {
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(COLUMN_EMS);
        columns.setMostColumns(2);
        reading.lines().forEach(line -> columns.getChildren().add(new WeightBars(line, messages, () -> find(line))));
        return columns;
    }

    private void find(BlueprintReading.Line line) {
        close();
        showCompetency.accept(Words.kebab(line.competency()));
    }

    private void close() {
        close.getScene().getWindow().hide();
    }

    private static final class Titles extends StringConverter<Assessment> {

        @Override
        public String toString(Assessment assessment) {
            return assessment == null ? "" : assessment.about().title();
        }

        @Override
        public Assessment fromString(String title) {
            throw new UnsupportedOperationException("Titles are chosen, not typed");
        }
    }
}
