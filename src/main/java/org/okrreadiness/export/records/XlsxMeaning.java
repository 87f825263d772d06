package org.okrreadiness.export.records;

import java.io.IOException;
import java.util.List;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.wording.Words;

/** The sheet that says what the others hold: the purpose, each column, the levels, the strengths of evidence. */
final class XlsxMeaning {

    private static final List<Integer> WIDTHS = List.of(28, 110);

    private final Messages messages;
    private final ByteRow row = new ByteRow();

    XlsxMeaning(Messages messages) {
        this.messages = messages;
    }

    void write(XlsxBook book, ExportRequest request, List<Column> columns, long records) throws IOException {
        XlsxSheet sheet = new XlsxSheet(book.beginSheet(messages.get("records.sheet.meaning")), row, WIDTHS, false);
        XlsxCells cells = new XlsxCells(row);
        sheet.header(List.of(messages.get("records.title"), messages.get("records.purpose")));
        line(sheet, cells, messages.get("records.column.purpose"), messages.get("records.purpose.explained"));
        line(
                sheet,
                cells,
                messages.get("records.sheet.issuer"),
                request.seal().issuer().name());
        line(sheet, cells, messages.get("records.sheet.day"), request.today().toString());
        line(sheet, cells, messages.get("records.sheet.count"), Long.toString(records));
        line(sheet, cells, "", "");
        sheet.header(List.of(messages.get("records.sheet.column"), messages.get("records.sheet.means")));
        for (Column column : columns) {
            line(sheet, cells, title(messages, column), messages.get("records.meaning." + column.key()));
        }
        line(sheet, cells, "", "");
        sheet.header(List.of(messages.get("records.column.level"), messages.get("records.column.level-word")));
        for (Level level : Level.values()) {
            line(sheet, cells, Integer.toString(level.points()), Words.of(messages, "level", level));
        }
        line(sheet, cells, "", "");
        sheet.header(
                List.of(messages.get("records.column.evidence-strength"), messages.get("records.sheet.weakest-first")));
        for (EvidenceStrength strength : EvidenceStrength.values()) {
            String key = "records.strength." + Words.kebab(strength);
            line(sheet, cells, messages.get(key), messages.get(key + ".means"));
        }
        sheet.finish(false);
        book.endSheet();
    }

    static String title(Messages messages, Column column) {
        return messages.get("records.column." + column.key());
    }

    private static void line(XlsxSheet sheet, XlsxCells cells, String first, String second) {
        sheet.begin();
        cells.text(first);
        cells.wrapped(second);
        sheet.end();
    }
}
