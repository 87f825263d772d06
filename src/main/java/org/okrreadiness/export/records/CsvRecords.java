package org.okrreadiness.export.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.FileSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportFormat;
import org.okrreadiness.service.records.ExportRequest;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordExporter;

/**
 * Records as CSV: RFC 4180 in UTF-8 with a byte order mark, which is how spreadsheets know it, with a header of stable names. What the
 * columns mean stands beside it as W3C "CSV on the Web" metadata, and who answers for it in a seal.
 */
public final class CsvRecords implements RecordExporter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int BUFFER = 1 << 16;

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
            if (!rows(run, table)) {
                return List.of();
            }
            table.close();
            files.write(CsvDescription.beside(out), new CsvDescription(messages).of(request, out, run));
            files.write(FileSeal.beside(out), Sealing.of(request, out, table, run));
            return run.stopped() ? List.of() : files.keep();
        }
    }

    private boolean rows(RecordRun run, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        // Not closed: that would end the file, which somebody else may be about to abandon.
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(BUFFER)
                .build(out, StandardCharsets.UTF_8);
        csv.writeRecord(run.columns().stream().map(Column::machineName).toList());
        List<Column> columns = run.columns();
        boolean all = run.through(SetWords.forPrograms(messages), (row, exported) -> {
            CsvWriter.CsvWriterRecord record = csv.writeRecord();
            CsvCells cells = new CsvCells(record);
            for (Column column : columns) {
                column.put(exported, cells);
            }
            record.endRecord();
        });
        csv.flush();
        return all;
    }
}
