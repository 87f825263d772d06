package org.okrreadiness.export.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The cells of a row as CSV in UTF-8, each with a comma behind it. Written byte by byte: most of what goes out is digits, and a table of a
 * million rows has forty million cells. {@code CsvRecordsTest} holds it against FastCSV and Commons CSV.
 */
final class CsvCells implements CellSink {

    private final ByteRow row;
    private final MomentText moments = new MomentText();

    CsvCells(ByteRow row) {
        this.row = row;
    }

    @Override
    public void text(String text) {
        String harmless = FormulaGuard.harmless(text);
        if (!plain(harmless)) {
            quoted(harmless);
        }
        row.put(',');
    }

    @Override
    public void code(String code) {
        row.put(code);
        row.put(',');
    }

    @Override
    public void number(int number) {
        row.digits(number, 1);
        row.put(',');
    }

    @Override
    public void date(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9_999) {
            row.put(date.toString());
        } else {
            row.digits(date.getYear(), 4);
            row.put('-');
            row.digits(date.getMonthValue(), 2);
            row.put('-');
            row.digits(date.getDayOfMonth(), 2);
        }
        row.put(',');
    }

    @Override
    public void moment(Instant moment) {
        row.put(moments.of(moment));
        row.put(',');
    }

    /** Writes the text as it is, if it is of ASCII and needs no quotes. */
    private boolean plain(String text) {
        int count = text.length();
        int start = row.length();
        byte[] into = row.room(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c > '~' || c == '"' || c == ',' || c == '\r' || c == '\n') {
                return false;
            }
            into[start + i] = (byte) c;
        }
        row.end(start + count);
        return true;
    }

    private void quoted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean quotes =
                text.indexOf('"') >= 0 || text.indexOf(',') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
        if (!quotes) {
            row.put(bytes);
            return;
        }
        row.put('"');
        if (text.indexOf('"') < 0) {
            row.put(bytes);
        } else {
            doubled(bytes);
        }
        row.put('"');
    }

    private void doubled(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '"') {
                row.put('"');
            }
            row.put(b);
        }
    }
}
