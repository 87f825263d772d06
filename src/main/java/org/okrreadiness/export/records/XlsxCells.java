package org.okrreadiness.export.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The cells of a row as SpreadsheetML. Text is always text and never a formula, whatever it begins with. */
final class XlsxCells implements CellSink {

    /** Where spreadsheets begin to count days. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final double DAY_MICROS = 86_400_000_000.0;

    private static final String TEXT = "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String RISKY_TEXT =
            "<c s=\"" + XlsxStyles.RISKY_TEXT + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String HEADER =
            "<c s=\"" + XlsxStyles.HEADER + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String WRAPPED =
            "<c s=\"" + XlsxStyles.WRAPPED + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String TEXT_END = "</t></is></c>";

    private final ByteRow row;

    XlsxCells(ByteRow row) {
        this.row = row;
    }

    @Override
    public void text(String text) {
        if (text.isEmpty()) {
            row.put("<c/>");
            return;
        }
        // Kept as text even when somebody edits the cell and goes on, which is when a spreadsheet looks at it anew.
        row.put(FormulaGuard.isRisky(text) ? RISKY_TEXT : TEXT);
        XlsxText.put(row, text);
        row.put(TEXT_END);
    }

    void header(String text) {
        styled(HEADER, text);
    }

    /** Over as many lines as it takes. */
    void wrapped(String text) {
        styled(WRAPPED, text);
    }

    private void styled(String beginning, String text) {
        row.put(beginning);
        XlsxText.put(row, text);
        row.put(TEXT_END);
    }

    @Override
    public void code(String code) {
        if (code.isEmpty()) {
            row.put("<c/>");
            return;
        }
        row.put(TEXT);
        XlsxText.put(row, code);
        row.put(TEXT_END);
    }

    @Override
    public void number(int number) {
        row.put("<c><v>");
        row.digits(number, 1);
        row.put("</v></c>");
    }

    @Override
    public void date(LocalDate date) {
        long days = FIRST_DAY.until(date, ChronoUnit.DAYS);
        if (isCountable(days)) {
            row.put("<c s=\"" + XlsxStyles.DATE + "\"><v>");
            row.digits((int) days, 1);
            row.put("</v></c>");
        } else {
            text(date.toString());
        }
    }

    @Override
    public void moment(Instant moment) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        double days = micros / DAY_MICROS - FIRST_DAY.toEpochDay();
        if (isCountable((long) days)) {
            row.put("<c s=\"" + XlsxStyles.MOMENT + "\"><v>");
            row.put(Double.toString(days));
            row.put("</v></c>");
        } else {
            text(moment.toString());
        }
    }

    /** From the 1st of March 1900, before which spreadsheets disagree, to the end of the year 9999. */
    private static boolean isCountable(long days) {
        return days > 60 && days < 2_958_466;
    }
}
