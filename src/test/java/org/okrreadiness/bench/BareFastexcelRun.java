package org.okrreadiness.bench;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a workbook of the same cells costs with the library everybody would take: bare fastexcel with text in the cells and rows flushed
 * by the thousand. The cells of ten thousand rows are read from a CSV export beforehand and written over and over, so that nothing but
 * writing is measured. Prints {@code cpu=SECONDS} of the writing alone and of the whole process.
 */
public final class BareFastexcelRun {

    private static final double NANOS = 1e9;
    private static final int SAMPLE = 10_000;
    private static final int FLUSH = 1_000;
    private static final Set<String> NUMBERS =
            Set.of("level", "level_lowest", "level_highest", "score", "score_low", "score_high", "tasks");
    private static final Set<String> DATES = Set.of("achieved_on", "reassess_from", "expires_on");

    private BareFastexcelRun() {}

    /** @param arguments a CSV export, a file to write, how many rows, optionally the level of compression */
    public static void main(String[] arguments) throws IOException {
        Object[][] rows = sample(Path.of(arguments[0]));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]));
                Workbook book = new Workbook(out, "Bench", "1.0")) {
            if (arguments.length > 3) {
                book.setCompressionLevel(Integer.parseInt(arguments[3]));
            }
            write(book.newWorksheet("Records"), rows, Integer.parseInt(arguments[2]));
        }
        long after = system.getProcessCpuTime();
        System.out.printf(Locale.ROOT, "writing=%.2f cpu=%.2f%n", (after - before) / NANOS, after / NANOS);
    }

    private static void write(Worksheet sheet, Object[][] rows, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Object[] row = rows[i % rows.length];
            for (int c = 0; c < row.length; c++) {
                if (row[c] instanceof Number number) {
                    sheet.value(i, c, number);
                } else if (row[c] instanceof LocalDate date) {
                    sheet.value(i, c, date);
                } else if (row[c] instanceof LocalDateTime moment) {
                    sheet.value(i, c, moment);
                } else {
                    sheet.inlineString(i, c, (String) row[c]);
                }
            }
            if (i % FLUSH == FLUSH - 1) {
                sheet.flush();
            }
        }
    }

    private static Object[][] sample(Path csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
            List<CsvRecord> records = reader.stream().limit(SAMPLE + 1).toList();
            List<String> header = records.get(0).getFields();
            return records.stream().skip(1).map(record -> cells(header, record)).toArray(Object[][]::new);
        }
    }

    private static Object[] cells(List<String> header, CsvRecord record) {
        Object[] cells = new Object[header.size()];
        for (int i = 0; i < cells.length; i++) {
            String text = record.getField(i);
            String name = header.get(i);
            cells[i] = NUMBERS.contains(name)
                    ? (Object) Integer.valueOf(text)
                    : DATES.contains(name)
                            ? LocalDate.parse(text)
                            : name.equals("issued_at") ? LocalDateTime.parse(text.substring(0, 26)) : text;
        }
        return cells;
    }
}
