package org.okrreadiness.ui.records.matrix;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.ui.records.LevelBand;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.StateLabel;
import org.okrreadiness.wording.Words;

/** How one person stands in one competency. */
final class CellView extends VBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final CellWords cellWords;
    private final StateLabel state;
    private final LevelBand band = new LevelBand();
    private final Label held = Parts.label("", "caption");

    /** @param isHeaded whether the name of the competency already stands over the column */
    CellView(Competency competency, RecordWords words, ObservableValue<Boolean> isHeaded) {
        this.cellWords = new CellWords(words);
        this.state = new StateLabel(words);
        held.setGraphic(band);
        Label name = named(competency, words, "caption");
        Parts.present(name, isHeaded.map(headed -> !headed));
        getChildren().addAll(name, state, held);
        getStyleClass().add("matrix-cell");
    }

    /** The name of a competency with its colour. */
    static Label head(Competency competency, RecordWords words) {
        return named(competency, words, "caption", "matrix-head");
    }

    private static Label named(Competency competency, RecordWords words, String... styleClasses) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(competency));
        Label name = Parts.label(words.competency(competency), styleClasses);
        name.setGraphic(dot);
        return name;
    }

    void show(MatrixCell cell) {
        state.show(cell.state());
        Parts.present(held, cell.held().isPresent());
        cell.held().ifPresent(now -> {
            band.show(now.level(), now.lowest(), now.highest());
            held.setText(cellWords.held(now));
        });
        pseudoClassStateChanged(QUIET, cell.state() == GapState.NOT_ASKED);
    }

    void showCursor(boolean here) {
        pseudoClassStateChanged(CURSOR, here);
    }
}
