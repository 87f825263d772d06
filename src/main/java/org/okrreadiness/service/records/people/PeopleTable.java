package org.okrreadiness.service.records.people;

import java.util.List;

/**
 * A table somebody made elsewhere, as it was read.
 *
 * @param header the words above the columns
 * @param rows what stands below them
 */
public record PeopleTable(List<String> header, List<Row> rows) {

    public PeopleTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, from 1
     * @param cells as text; may be fewer than there are columns
     * @param formulas the columns in which a formula stands instead of a value
     */
    public record Row(int number, List<String> cells, List<Integer> formulas) {

        public Row {
            cells = List.copyOf(cells);
            formulas = List.copyOf(formulas);
        }

        /** Without blanks around it; empty when there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
