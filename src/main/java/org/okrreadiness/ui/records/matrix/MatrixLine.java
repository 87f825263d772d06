package org.okrreadiness.ui.records.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;

/** One person in the matrix. */
final class MatrixLine extends ListCell<MatrixRow> {

    private final MatrixViewModel model;
    private final ObservableValue<Competency> cursor;
    private final CellWords words;
    private final Label name = Parts.label("", "strong");
    private final Label facts = Parts.label("", "caption");
    private final Map<Competency, CellView> cells = new EnumMap<>(Competency.class);
    private final MatrixColumns content;

    /**
     * @param cursor the competency the keyboard is at
     * @param isHeaded whether competencies are named over their columns
     */
    MatrixLine(
            MatrixViewModel model,
            RecordWords words,
            ObservableValue<Competency> cursor,
            ObservableValue<Boolean> isHeaded) {
        this.model = model;
        this.cursor = cursor;
        this.words = new CellWords(words);
        for (Competency competency : Competency.values()) {
            CellView cell = new CellView(competency, words, isHeaded);
            cells.put(competency, cell);
            cell.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() != null) {
                    model.open(getItem(), competency);
                }
            });
        }
        VBox person = new VBox(name, facts);
        person.getStyleClass().add("matrix-person");
        content = new MatrixColumns(
                person, Stream.of(Competency.values()).map(cells::get).toList());
        getStyleClass().add("matrix-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        cursor.addListener((property, before, now) -> showCursor());
        selectedProperty().addListener((property, before, now) -> showCursor());
        isHeaded.addListener((property, before, now) -> requestLayout());
    }

    @Override
    protected void updateItem(MatrixRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        setGraphic(none ? null : content);
        if (!none) {
            name.setText(row.name());
            facts.setText(row.role()
                    .map(role -> row.unit().isBlank() ? model.title(role) : row.unit() + " · " + model.title(role))
                    .orElse(row.unit()));
            Parts.present(facts, !facts.getText().isBlank());
            row.cells().forEach((competency, cell) -> cells.get(competency).show(cell));
            model.reached(getIndex());
        }
        showCursor();
    }

    private void showCursor() {
        cells.forEach((competency, cell) -> cell.showCursor(isSelected() && competency == cursor.getValue()));
        setAccessibleText(getItem() == null ? null : words.spoken(getItem(), cursor.getValue()));
    }

    /** A labelled control asks its graphic for a height without saying how wide it is; lines that wrap need to know. */
    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? getListView().getWidth() : width;
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(Math.max(0, asked - sides)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
