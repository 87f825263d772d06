package org.okrreadiness.ui.records.people;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.okrreadiness.service.records.people.PeoplePreview.Change;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.ui.records.Parts;

/** One row: what would become of it by shape and word, and below it everything that is wrong with it. */
final class RowCell extends ListCell<RowLine> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final Map<Change, String> SHAPES = new EnumMap<>(Map.of(
            Change.NEW, "mdi2p-plus",
            Change.CHANGED, "mdi2c-circle-half-full",
            Change.UNCHANGED, "mdi2m-minus",
            Change.REFUSED, "mdi2a-alert-circle-outline"));

    RowCell() {
        getStyleClass().add("row-line");
        // A cell is as wide as the list, whatever stands in it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RowLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setText(null);
        if (isEmpty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        TextIcon shape = new TextIcon();
        shape.setIconLiteral(SHAPES.get(line.change()));
        Label fate = Parts.label(line.fate(), "caption", "row-fate");
        fate.setGraphic(shape);
        fate.pseudoClassStateChanged(REFUSED, line.change() == Change.REFUSED);
        VBox words = new VBox(Parts.label(line.title()), fate);
        line.problems().forEach(problem -> words.getChildren().add(Parts.label(problem, "row-problem")));
        words.getStyleClass().add("stack-tight");
        setGraphic(words);
        setAccessibleText(line.title() + ". " + line.fate() + ". " + String.join(" ", line.problems()));
    }
}
