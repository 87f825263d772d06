package org.okrreadiness.export.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.FileSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/**
 * Records as CSV: RFC 4180 in UTF-8 with a byte order mark, which is how spreadsheets know it, with a header of stable names. What the
 * columns mean stands beside it as W3C "CSV on the Web" metadata, and who answers for it in a seal.
 */
public final class CsvRecords implements RecordExporter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] LINE_END = {'\r', '\n'};

    private final Messages messages;

    /** @param messages for what the columns mean */
    public CsvRecords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        RecordRun run = new RecordRun(request, watch, messages);
        try (FileSet files = new FileSet()) {
            FilePart table = files.begin(out);
            if (!rows(run, Long.MAX_VALUE, table)) {
                return List.of();
            }
            table.close();
            files.write(CsvDescription.beside(out), new CsvDescription(messages).of(request, out, run));
            files.write(FileSeal.beside(out), Sealing.of(request, out, table, run));
            return run.stopped() ? List.of() : files.keep();
        }
    }

    /** The byte order mark is no text. */
    @Override
    public Optional<ExportBeginning> beginning(ExportRequest request, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows(new RecordRun(request, ExportWatch.NONE, messages), most, out);
        String text = out.toString(StandardCharsets.UTF_8);
        return Optional.of(new ExportBeginning.Text(text.substring(1)));
    }

    private boolean rows(RecordRun run, long most, OutputStream out) throws IOException {
        ByteRow row = new ByteRow();
        RowPieces pieces = new RowPieces(run.columns(), row, new CsvCells(row));
        row.put(BYTE_ORDER_MARK);
        row.put(run.columns().stream().map(Column::machineName).collect(Collectors.joining(",")));
        row.put(LINE_END);
        boolean all = run.through(SetWords.forPrograms(messages), most, (record, exported) -> {
            pieces.put(exported);
            row.end(row.length() - 1);
            row.put(LINE_END);
            row.drainWhenFull(out);
        });
        row.drain(out);
        return all;
    }
}
