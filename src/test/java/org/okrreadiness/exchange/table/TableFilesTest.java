package org.okrreadiness.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.service.StoppedException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.people.PeopleTable;

class TableFilesTest {

    private static final TableLimits SMALL = new TableLimits(1 << 20, 2 << 20, 10, 5);

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("people"), bytes);
    }

    private PeopleTable read(String text, Charset charset) throws IOException {
        return new TableFiles().read(file(text.getBytes(charset)));
    }

    private void refuses(Path file, String key) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> new TableFiles(SMALL).read(file))
                        .isInstanceOfSatisfying(
                                UnreadableInputException.class,
                                e -> assertThat(e.phrase().key()).isEqualTo(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsWhateverEncodingItIsIn(String charset) throws IOException {
        PeopleTable table = read("Name;Größe\r\nZoë Müller;1\r\n", Charset.forName(charset));
        assertThat(table.header()).containsExactly("Name", "Größe");
        assertThat(table.rows().get(0).cells()).containsExactly("Zoë Müller", "1");
    }

    @Test
    void readsAByteOrderMarkAsNone() throws IOException {
        assertThat(read("\ufeffName\r\nAna\r\n", StandardCharsets.UTF_8).header())
                .containsExactly("Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        String text = String.join(separator, "\"Name, first;\t\"", "Unit", "Role") + "\n"
                + String.join(separator, "\"Ana \"\"A\"\"\r\nB\"", "x", "y") + "\n\n"
                + String.join(separator, "Bo", "", "") + "\n";
        PeopleTable table = read(text, StandardCharsets.UTF_8);
        assertThat(table.header()).containsExactly("Name, first;", "Unit", "Role");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cells()).containsExactly("Ana \"A\"\r\nB", "x", "y");
        assertThat(table.rows().get(1).number()).isEqualTo(4);
    }

    @Test
    void readsAWorkbookTheWayPeopleWriteNumbers() throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            XSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue("Name");
            header.createCell(1).setCellValue("Number");
            XSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue("Zoë Müller");
            row.createCell(1).setCellValue(4711);
            XSSFRow formula = sheet.createRow(3);
            formula.createCell(0).setCellFormula("1+1");
            formula.createCell(1).setCellValue("00123");
            book.write(out);
        }
        PeopleTable table = new TableFiles().read(file);
        assertThat(table.header()).containsExactly("Name", "Number");
        assertThat(table.rows().get(0)).isEqualTo(new PeopleTable.Row(3, List.of("Zoë Müller", "4711"), List.of()));
        assertThat(table.rows().get(1).formulas()).containsExactly(0);
        assertThat(table.rows().get(1).cell(1)).isEqualTo("00123");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        refuses(file(new byte[] {'P', 'K', 3, 4, 9, 9}), "records.import.no-table");
        refuses(file(new byte[100]), "records.import.no-table");
        refuses(file(new byte[0]), "records.import.empty");
        refuses(file("\r\n ,\r\n".getBytes(StandardCharsets.UTF_8)), "records.import.empty");
        refuses(file("a\n\"never ends".getBytes(StandardCharsets.UTF_8)), "records.import.csv");
        refuses(file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}), "records.import.old-excel");
        refuses(folder.resolve("none"), "records.import.unreadable");
    }

    @Test
    void refusesMoreThanATableHas() throws IOException {
        refuses(file(new byte[2 << 20]), "records.import.large");
        refuses(file("a\n".repeat(20).getBytes(StandardCharsets.UTF_8)), "records.import.rows");
        refuses(file("a,b,c,d,e,f\n".getBytes(StandardCharsets.UTF_8)), "records.import.columns");
        refuses(file("\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)), "records.import.empty");
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanItMay() throws IOException {
        byte[] bomb = new byte[20 << 20];
        Arrays.fill(bomb, (byte) ' ');
        refuses(zip("xl/worksheets/sheet1.xml", bomb), "records.import.unpacked");
    }

    @Test
    void refusesAWorkbookWithEntitiesOfItsOwn() throws IOException {
        String evil = "<?xml version=\"1.0\"?>" + " ".repeat(70_000)
                + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refuses(zip("xl/workbook.xml", evil.getBytes(StandardCharsets.UTF_8)), "records.import.declares");
        refuses(zip("xl/workbook.xml", evil.getBytes(StandardCharsets.UTF_16)), "records.import.declares");
        refuses(zip("xl/other.xml", "<x/>".getBytes(StandardCharsets.UTF_8)), "records.import.no-table");
    }

    @Test
    void survivesAWorkbookCutOffAnywhere() throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(whole)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Name");
            book.write(out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 4; length < bytes.length; length += 97) {
            Path cut = file(Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> new TableFiles().read(cut)).isInstanceOf(UnreadableInputException.class);
        }
    }

    private static final int MANY = 5_000;

    /** Asked at least once for every row, so that nobody waits for more than one row after having given up. */
    @Test
    void stopsAtEveryRowWhenItIsGivenUp() throws IOException {
        Path text = file(("Name\n" + "Ana\n".repeat(MANY)).getBytes(StandardCharsets.UTF_8));
        stopsAnywhere(text);
        Path book = folder.resolve("many.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(book)) {
            var sheet = made.createSheet();
            for (int row = 0; row < MANY; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Ana " + row);
            }
            made.write(out);
        }
        stopsAnywhere(book);
    }

    private static void stopsAnywhere(Path file) {
        AtomicInteger asked = new AtomicInteger();
        new TableFiles().read(file, () -> asked.incrementAndGet() < 0);
        int all = asked.get();
        assertThat(all).isGreaterThanOrEqualTo(MANY);
        for (int last : new int[] {1, 2, all / 2, all}) {
            asked.set(0);
            assertThatThrownBy(() -> new TableFiles().read(file, () -> asked.incrementAndGet() >= last))
                    .isInstanceOf(StoppedException.class);
            assertThat(asked).hasValue(last);
        }
    }
}
