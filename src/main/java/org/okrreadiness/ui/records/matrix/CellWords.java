package org.okrreadiness.ui.records.matrix;

import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.ui.records.RecordWords;

/** A cell of the matrix as it is read out. */
final class CellWords {

    private final RecordWords words;
    private final Messages messages;

    CellWords(RecordWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** Under the level, in a few words. */
    String held(MatrixCell.Held held) {
        return messages.get("matrix.held", words.level(held.level()), words.strength(held.strength()));
    }

    /** The person with the cell the keyboard is at. */
    String spoken(MatrixRow row, Competency competency) {
        MatrixCell cell = row.cells().get(competency);
        String stands = cell.held()
                .map(held -> messages.get(
                        "matrix.cell.held",
                        words.state(cell.state()),
                        words.band(held.level(), held.lowest(), held.highest()),
                        words.strength(held.strength()),
                        words.day(held.expiresOn())))
                .orElseGet(() -> words.state(cell.state()));
        return messages.get("matrix.cell", row.name(), words.competency(competency), stands);
    }
}
