package org.okrreadiness.export.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.Instant;
import java.time.LocalDate;

/** The cells of a row as CSV. */
final class CsvCells implements CellSink {

    private final CsvWriter.CsvWriterRecord record;
    private final MomentText moments = new MomentText();

    CsvCells(CsvWriter.CsvWriterRecord record) {
        this.record = record;
    }

    @Override
    public void text(String text) {
        record.writeField(FormulaGuard.harmless(text));
    }

    @Override
    public void code(String code) {
        record.writeField(code);
    }

    @Override
    public void number(int number) {
        record.writeField(Integer.toString(number));
    }

    @Override
    public void date(LocalDate date) {
        record.writeField(date.toString());
    }

    @Override
    public void moment(Instant moment) {
        record.writeField(moments.of(moment));
    }
}
