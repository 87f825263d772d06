package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.decide.vet.Range;
import org.okrreadiness.decide.vet.Standing;

/**
 * A line of the comparison as it is drawn.
 *
 * @param why why it is looked at; may be blank
 * @param cells one for each programme
 */
record TableRow(String id, String title, String why, List<Cell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * @param standing how it stands; empty where it is a figure or a word
     * @param range what a share can be; empty where there is none
     * @param text in a few words
     * @param reasons a sentence for each point behind it
     */
    record Cell(Optional<Standing> standing, Optional<Range> range, String text, List<String> reasons) {
        Cell {
            reasons = List.copyOf(reasons);
        }
    }

    boolean hasReasons() {
        return cells.stream().anyMatch(cell -> !cell.reasons().isEmpty());
    }
}
