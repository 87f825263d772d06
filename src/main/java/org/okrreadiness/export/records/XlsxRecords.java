package org.okrreadiness.export.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.FileSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/** Records as a workbook: numbers and days as such, a header that stays in view, filters, and a sheet that says what it all means. */
public final class XlsxRecords implements RecordExporter {

    private final Messages messages;
    private final int mostRows;

    /** @param messages for titles, the words of closed sets and what they mean */
    public XlsxRecords(Messages messages) {
        this(messages, XlsxSheet.MOST_ROWS);
    }

    /** @param mostRows of a sheet, its header among them */
    XlsxRecords(Messages messages, int mostRows) {
        this.messages = messages;
        this.mostRows = mostRows;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.XLSX;
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        RecordRun run = new RecordRun(request, watch, messages);
        try (FileSet files = new FileSet()) {
            FilePart file = files.begin(out);
            XlsxBook book = new XlsxBook(file);
            if (!new Sheets(book, run.columns()).write(run)) {
                return List.of();
            }
            new XlsxMeaning(messages).write(book, request, run.columns(), run.written());
            book.finish();
            file.close();
            files.write(FileSeal.beside(out), Sealing.of(request, out, file, run));
            return run.stopped() ? List.of() : files.keep();
        }
    }

    @Override
    public Optional<ExportBeginning> beginning(ExportRequest request, int most) throws IOException {
        RecordRun run = new RecordRun(request, ExportWatch.NONE, messages);
        ShownCells cells = new ShownCells();
        List<List<String>> rows = new ArrayList<>();
        run.through(SetWords.forPeople(messages), most, (record, exported) -> {
            for (Column column : run.columns()) {
                column.put(exported, cells);
            }
            rows.add(cells.taken());
        });
        List<String> head = run.columns().stream()
                .map(column -> XlsxMeaning.title(messages, column))
                .toList();
        return Optional.of(new ExportBeginning.Table(head, rows));
    }

    /** The records, on as many sheets as they need. */
    private final class Sheets {

        private final XlsxBook book;
        private final List<Column> columns;
        private final ByteRow row = new ByteRow();
        private final RowPieces pieces;
        private OutputStream out;
        private XlsxSheet sheet;
        private int sheets;
        private int rows;

        Sheets(XlsxBook book, List<Column> columns) {
            this.book = book;
            this.columns = columns;
            this.pieces = new RowPieces(columns, row, new XlsxCells(row));
        }

        boolean write(RecordRun run) throws IOException {
            begin();
            boolean all = run.through(SetWords.forPeople(messages), (record, exported) -> {
                if (rows == mostRows) {
                    end();
                    begin();
                }
                rows++;
                sheet.begin();
                pieces.put(exported);
                sheet.end();
                row.drainWhenFull(out);
            });
            end();
            return all;
        }

        private void begin() throws IOException {
            sheets++;
            String name = messages.get("records.sheet.records");
            out = book.beginSheet(sheets == 1 ? name : name + " " + sheets);
            sheet = new XlsxSheet(out, row, columns.stream().map(Column::width).toList(), true);
            sheet.header(columns.stream()
                    .map(column -> XlsxMeaning.title(messages, column))
                    .toList());
            rows = 1;
        }

        private void end() throws IOException {
            sheet.finish(true);
            book.endSheet();
        }
    }
}
