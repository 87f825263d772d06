package org.okrreadiness.export.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cells of a row as a spreadsheet shows them in the formats of {@link XlsxStyles}. */
final class ShownCells implements CellSink {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private List<String> row = new ArrayList<>();

    /** What has come since the last time. */
    List<String> taken() {
        List<String> taken = row;
        row = new ArrayList<>();
        return taken;
    }

    @Override
    public void text(String text) {
        row.add(text);
    }

    @Override
    public void code(String code) {
        row.add(code);
    }

    @Override
    public void number(int number) {
        row.add(Integer.toString(number));
    }

    @Override
    public void date(LocalDate date) {
        row.add(date.toString());
    }

    @Override
    public void moment(Instant moment) {
        row.add(MOMENT.format(moment));
    }
}
