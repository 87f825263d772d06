package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;

/** Opens tables full of hostile cells in programs nobody here wrote, where they are installed. */
@Tag("slow")
class SpreadsheetProgramsTest {

    @TempDir
    private Path folder;

    private final FixedRecords records = FixedRecords.hostile();

    @BeforeEach
    void writes() throws IOException {
        Messages messages = new Messages(Locale.UK);
        new CsvRecords(messages).write(records.request(false), folder.resolve("t.csv"), ExportWatch.NONE);
        new XlsxRecords(messages).write(records.request(false), folder.resolve("t.xlsx"), ExportWatch.NONE);
    }

    private String run(String... command) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command[0])));
        assumeTrue(there, command[0] + " is not installed");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        String output = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0).as(output).isTrue();
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void libreOfficeFindsNoFormula(String ending) throws IOException, InterruptedException {
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=" + (ending.equals("csv") ? "CSV:44,34,76,1" : "Calc MS Excel 2007 XML"),
                "--convert-to",
                "fods",
                "t." + ending);
        String sheet = Files.readString(folder.resolve("t.fods"));
        assertThat(sheet).contains("Đặng", "cmd|", "Capability, not appraisal").doesNotContain("table:formula");
        if (ending.equals("xlsx")) {
            assertThat(sheet).contains("office:value=\"61\"", "office:date-value=\"2026-11-28\"");
        }
    }

    @Test
    void openpyxlReadsWhatWasWritten() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("read.py"), """
                import openpyxl
                book = openpyxl.load_workbook("t.xlsx")
                sheet = book.worksheets[0]
                print("frozen", sheet.freeze_panes, "filter", sheet.auto_filter.ref)
                print("formulas", sum(c.data_type == "f" for row in sheet.rows for c in row))
                print("rows", sheet.max_row, "types", sheet["M2"].value + 1, sheet.cell(2, 29).is_date)
                """);
        assertThat(run("python3", script.toString())).contains("frozen A2 filter A1:AK43", "formulas 0", "rows 43");
    }

    @Test
    void csvkitFindsEveryRowWhole() throws IOException, InterruptedException {
        List<String> lines = run("csvcut", "-c", "name,score", "t.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("name,score");
        assertThat(run("csvstat", "--count", "t.csv"))
                .contains(Integer.toString(records.rows().size()));
    }
}
