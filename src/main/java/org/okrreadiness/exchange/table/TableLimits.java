package org.okrreadiness.exchange.table;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/**
 * How much a table may hold.
 *
 * @param fileBytes of the file as it lies there
 * @param unpackedBytes of everything inside it
 * @param rows below the header
 * @param columns of any row
 */
record TableLimits(long fileBytes, long unpackedBytes, int rows, int columns) {

    /** More than the largest organisation has people; still little enough to be held in memory. */
    static final TableLimits USUAL = new TableLimits(100L << 20, 400L << 20, 500_000, 500);

    static UnreadableInputException refused(String key, String... arguments) {
        return new UnreadableInputException(Phrase.of(key, arguments), null);
    }

    void requireRow(int count) {
        if (count > rows) {
            throw refused("records.import.rows", Integer.toString(rows));
        }
    }

    void requireColumns(int row, int count) {
        if (count > columns) {
            throw refused("records.import.columns", Integer.toString(row), Integer.toString(columns));
        }
    }
}
