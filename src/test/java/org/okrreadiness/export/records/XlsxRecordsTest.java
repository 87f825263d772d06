package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;

class XlsxRecordsTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final int NAME = Column.NAME.ordinal();

    @TempDir
    private Path folder;

    private static int at(Column column) {
        return Column.of(false).indexOf(column);
    }

    private XSSFWorkbook written(FixedRecords records, XlsxRecords exporter) throws IOException {
        Path file = folder.resolve("out.xlsx");
        exporter.write(records.request(false), file, ExportWatch.NONE);
        return new XSSFWorkbook(java.nio.file.Files.newInputStream(file));
    }

    @Test
    void isReadBackByPoiAsItWas() throws IOException {
        FixedRecords records = FixedRecords.hostile();
        try (XSSFWorkbook book = written(records, new XlsxRecords(MESSAGES))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(records.rows().size());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:AK" + (records.rows().size() + 1));
            assertThat(sheet.getRow(0).getCell(NAME).getStringCellValue()).isEqualTo("Name");
            for (int i = 0; i < records.rows().size(); i++) {
                Row row = sheet.getRow(i + 1);
                RecordRow record = records.rows().get(i);
                assertThat(row.getCell(NAME).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(NAME).getStringCellValue())
                        .isEqualTo(record.person().name());
                assertThat(row.getCell(at(Column.SCORE)).getNumericCellValue()).isEqualTo(61);
                assertThat(row.getCell(at(Column.ACHIEVED_ON))
                                .getLocalDateTimeCellValue()
                                .toLocalDate())
                        .isEqualTo(record.record().validity().achievedOn());
                assertThat(row.getCell(at(Column.ISSUED_AT))
                                .getLocalDateTimeCellValue()
                                .toString())
                        .startsWith("2026-11-01T10:15:30");
                assertThat(row.getCell(at(Column.COMPETENCY)).getStringCellValue())
                        .isNotBlank();
                assertThat(row.getCell(at(Column.SIGNATURE)).getStringCellValue())
                        .isEqualTo(record.record().issue().signature());
            }
        }
    }

    @Test
    void holdsNoFormulaAndKeepsWhatLooksLikeOneAsText() throws IOException {
        try (XSSFWorkbook book = written(FixedRecords.hostile(), new XlsxRecords(MESSAGES))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING && FormulaGuard.isRisky(cell.getStringCellValue())) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void shortensWhatNoCellCanHold() throws IOException {
        FixedRecords records =
                new FixedRecords().person("ü".repeat(40_000), "", 1).person("\ud83d\ude00".repeat(20_000), "", 1);
        try (XSSFWorkbook book = written(records, new XlsxRecords(MESSAGES))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(NAME).getStringCellValue())
                    .isEqualTo("ü".repeat(32_766) + "…");
            assertThat(book.getSheetAt(0).getRow(2).getCell(NAME).getStringCellValue())
                    .isEqualTo("\ud83d\ude00".repeat(16_383) + "…");
        }
    }

    @Test
    void goesOnOnAnotherSheetWhenOneIsFull() throws IOException {
        FixedRecords records = new FixedRecords().person("Ana", "", 10);
        try (XSSFWorkbook book = written(records, new XlsxRecords(MESSAGES, 5))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetName(1)).isEqualTo("Records 2");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(2).getRow(0).getCell(NAME).getStringCellValue())
                    .isEqualTo("Name");
        }
    }

    @Test
    void saysOnASheetWhatItAllMeans() throws IOException {
        try (XSSFWorkbook book = written(new FixedRecords().person("Ana", "", 1), new XlsxRecords(MESSAGES))) {
            StringBuilder text = new StringBuilder();
            for (Row row : book.getSheet("Meaning")) {
                row.forEach(cell -> text.append(cell.getStringCellValue()).append('\n'));
            }
            assertThat(text)
                    .contains("not an appraisal", "Example & Söhne", "Simulated quarter", "strong", "Show again from");
        }
    }
}
