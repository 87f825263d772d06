package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/** What is shown before a file is written, held against the file. */
class ExportBeginningTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final int FIRST = 3;

    @TempDir
    private Path folder;

    /** Five in one unit, so that redaction leaves it, and one in a unit of their own, so that it does not. */
    private final FixedRecords records = FixedRecords.hostile()
            .person("Ana", "North", 2)
            .person("Bo", "North", 1)
            .person("Cem", "North", 1)
            .person("Dov", "North", 1)
            .person("Eva", "North", 1)
            .person("Finn", "South", 1);

    private String written(RecordExporter exporter, ExportRequest request) throws IOException {
        Path file = folder.resolve("records");
        exporter.write(request, file, ExportWatch.NONE);
        String text = Files.readString(file);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String shown(RecordExporter exporter, ExportRequest request, int most) throws IOException {
        ExportBeginning beginning = exporter.beginning(request, most).orElseThrow();
        return ((ExportBeginning.Text) beginning).text();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofATableIsTheBeginningOfTheFile(boolean redacted) throws IOException {
        ExportRequest request = records.request(redacted);
        String whole = written(new CsvRecords(MESSAGES), request);
        String first = shown(new CsvRecords(MESSAGES), request, FIRST);
        assertThat(whole).startsWith(first).hasSizeGreaterThan(first.length());
        assertThat(first).contains("competency");
        assertThat(shown(new CsvRecords(MESSAGES), request, 10_000)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofADocumentIsTheBeginningOfTheFile(boolean redacted) throws IOException {
        ExportRequest request = records.request(redacted);
        String whole = written(new JsonRecords(MESSAGES), request);
        String first = shown(new JsonRecords(MESSAGES), request, FIRST);
        assertThat(whole).startsWith(first).hasSizeGreaterThan(first.length());
        assertThat(shown(new JsonRecords(MESSAGES), request, 10_000)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAWorkbookIsWhatItsFirstRowsShow(boolean redacted) throws IOException {
        FixedRecords harmless = new FixedRecords().person("Ana", "North", 4).person("Bo", "", 1);
        Path file = folder.resolve("records.xlsx");
        XlsxRecords exporter = new XlsxRecords(MESSAGES);
        exporter.write(harmless.request(redacted), file, ExportWatch.NONE);
        ExportBeginning.Table table = (ExportBeginning.Table)
                exporter.beginning(harmless.request(redacted), FIRST).orElseThrow();
        assertThat(table.rows()).hasSize(FIRST);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(table.head())
                    .isEqualTo(cells(book.getSheetAt(0).getRow(0), table.head().size()));
            for (int row = 0; row < FIRST; row++) {
                assertThat(table.rows().get(row))
                        .isEqualTo(cells(
                                book.getSheetAt(0).getRow(row + 1), table.head().size()));
            }
        }
    }

    private static List<String> cells(Row row, int count) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell));
        }
        return cells;
    }

    @Test
    void ofNobodyIsTheHeadAlone() throws IOException {
        String first = shown(new CsvRecords(MESSAGES), new FixedRecords().request(false), FIRST);
        assertThat(first).startsWith("person_id,name,").endsWith("signature\r\n");
    }
}
