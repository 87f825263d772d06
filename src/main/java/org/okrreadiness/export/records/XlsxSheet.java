package org.okrreadiness.export.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One sheet of rows under a header that stays in view. */
final class XlsxSheet {

    /** Rows of a sheet, the header among them. */
    static final int MOST_ROWS = 1_048_576;

    private final ByteRow row;
    private final XlsxCells cells;
    private final OutputStream out;
    private final int columns;
    private int rows;

    /** @param widths of the columns, in characters */
    XlsxSheet(OutputStream out, ByteRow row, List<Integer> widths, boolean frozen) {
        this.out = out;
        this.row = row;
        this.cells = new XlsxCells(row);
        this.columns = widths.size();
        row.put(XlsxBook.XML_HEAD);
        row.put("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (frozen) {
            row.put("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                    + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }
        row.put("<cols>");
        for (int i = 1; i <= widths.size(); i++) {
            row.put("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths.get(i - 1) + "\" customWidth=\"1\"/>");
        }
        row.put("</cols><sheetData>");
    }

    void header(List<String> titles) {
        begin();
        titles.forEach(cells::header);
        end();
    }

    /** What follows, until {@link #end}, are cells. */
    void begin() {
        rows++;
        row.put("<row r=\"");
        row.digits(rows, 1);
        row.put("\">");
    }

    void end() {
        row.put("</row>");
    }

    /** @param filtered whether rows can be chosen by what stands in their columns */
    void finish(boolean filtered) throws IOException {
        row.put("</sheetData>");
        if (filtered) {
            row.put("<autoFilter ref=\"A1:" + letters(columns) + rows + "\"/>");
        }
        row.put("</worksheet>");
        row.drain(out);
    }

    /** What a spreadsheet calls its n-th column. */
    static String letters(int number) {
        return number <= 26
                ? String.valueOf((char) ('A' + number - 1))
                : letters((number - 1) / 26) + (char) ('A' + (number - 1) % 26);
    }
}
