package org.okrreadiness.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.StoppedException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.people.PeopleTable;

/** The first sheet of a workbook. */
final class XlsxTable {

    private static final int MOST_DIGITS = 30;

    private final TableLimits limits;
    private final StopSignal stop;

    XlsxTable(TableLimits limits, StopSignal stop) {
        this.limits = limits;
        this.stop = stop;
    }

    PeopleTable read(Path file) throws IOException {
        ZipLooked.through(file, limits, stop);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return table(rows.iterator());
        } catch (UnreadableInputException | StoppedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws what it happens to meet; whatever that is, this is no table.
            throw TableLimits.refused("records.import.no-table");
        }
    }

    private PeopleTable table(Iterator<Row> sheet) {
        List<String> header = List.of();
        List<PeopleTable.Row> rows = new ArrayList<>();
        while (sheet.hasNext()) {
            stop.requireNot();
            Row row = sheet.next();
            limits.requireColumns(row.getRowNum(), row.getCellCount());
            PeopleTable.Row read = read(row);
            if (read.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header.isEmpty()) {
                header = read.cells().stream().map(String::strip).toList();
            } else {
                rows.add(read);
                limits.requireRow(rows.size());
            }
        }
        if (header.isEmpty()) {
            throw TableLimits.refused("records.import.empty");
        }
        return new PeopleTable(header, rows);
    }

    private static PeopleTable.Row read(Row row) {
        List<String> cells = new ArrayList<>();
        List<Integer> formulas = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                formulas.add(i);
            }
        }
        return new PeopleTable.Row(row.getRowNum(), cells, formulas);
    }

    /** A number as people write it: 4711 and not 4711.0 or 4.711E3. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
                // Written out, ten characters in a file could become a thousand million digits.
                return cell.getRawValue();
            }
            return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }
}
