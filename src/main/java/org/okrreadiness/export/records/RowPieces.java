package org.okrreadiness.export.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a row in pieces that change together. What stands there about a person or an assessment is put into bytes once, and
 * copied for every further record of theirs.
 */
final class RowPieces {

    /** More sources than this in a row of records are not remembered; that costs time and nothing else. */
    private static final int MOST_SOURCES = 1_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final ByteRow row;
    private final CellSink cells;

    /** @param cells writes cells into {@code row} */
    RowPieces(List<Column> columns, ByteRow row, CellSink cells) {
        this.row = row;
        this.cells = cells;
        for (Column column : columns) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last == null || last.of != column.of()) {
                last = new Piece(column.of());
                pieces.add(last);
            }
            last.columns.add(column);
        }
    }

    void put(ExportedRow exported) throws IOException {
        for (Piece piece : pieces) {
            switch (piece.of) {
                case PERSON -> piece.remembered(exported, exported.person().id());
                case SOURCE -> piece.remembered(exported, exported.sourceKey());
                case RECORD -> piece.cells(exported);
            }
        }
    }

    /** Columns that stand side by side and change together. */
    private final class Piece {
        private final Column.Of of;
        private final List<Column> columns = new ArrayList<>();
        private final Map<Object, byte[]> known = new HashMap<>();

        Piece(Column.Of of) {
            this.of = of;
        }

        void cells(ExportedRow exported) throws IOException {
            for (Column column : columns) {
                column.put(exported, cells);
            }
        }

        void remembered(ExportedRow exported, Object key) throws IOException {
            byte[] bytes = known.get(key);
            if (bytes != null) {
                row.put(bytes);
                return;
            }
            int start = row.length();
            cells(exported);
            // The records of a person come one after the other: nobody who is gone comes back.
            if (of == Column.Of.PERSON || known.size() >= MOST_SOURCES) {
                known.clear();
            }
            known.put(key, row.from(start));
        }
    }
}
