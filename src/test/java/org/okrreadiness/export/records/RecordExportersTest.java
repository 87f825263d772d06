package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.SealCheck;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.RecordExporter;

/** What every table of records promises, whichever format it is in. */
class RecordExportersTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);

    @TempDir
    private Path folder;

    private static RecordExporter exporter(ExportFormat format) {
        return switch (format) {
            case CSV -> new CsvRecords(MESSAGES);
            case XLSX -> new XlsxRecords(MESSAGES);
            default -> new JsonRecords(MESSAGES);
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "JSON"})
    void sealsWhatItWrites(ExportFormat format) throws IOException {
        Path out = folder.resolve("out");
        FixedRecords records = FixedRecords.hostile();

        List<Path> written = exporter(format).write(records.request(false), out, ExportWatch.NONE);

        assertThat(written.get(0)).isEqualTo(out);
        assertThat(written).allMatch(Files::exists).hasSameSizeAs(names());
        SealCheck check = FileSeal.check(out);
        assertThat(check.outcome()).isEqualTo(SealCheck.Outcome.GENUINE);
        assertThat(check.seal().orElseThrow().records())
                .isEqualTo(records.rows().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "JSON"})
    void leavesEverythingAsItWasWhenItIsStopped(ExportFormat format) throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "old");
        FixedRecords records = FixedRecords.hostile();
        for (int stopAt = 0; stopAt <= records.rows().size(); stopAt += 7) {
            int most = stopAt;
            int[] asked = new int[1];
            ExportWatch watch = new ExportWatch() {
                @Override
                public void wrote(long done, long ofAll) {}

                @Override
                public boolean stopped() {
                    return asked[0]++ >= most;
                }
            };
            assertThat(exporter(format).write(records.request(false), out, watch))
                    .isEmpty();
        }
        assertThat(out).hasContent("old");
        assertThat(names()).containsExactly("out");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "JSON"})
    void leavesEverythingAsItWasWhenItFails(ExportFormat format) throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "old");
        assertThatThrownBy(() -> exporter(format)
                        .write(FixedRecords.hostile().failingAfter(9).request(false), out, ExportWatch.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is gone");
        assertThat(out).hasContent("old");
        assertThat(names()).containsExactly("out");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "JSON"})
    void writesAnEmptyTableOfNoRecords(ExportFormat format) throws IOException {
        Path out = folder.resolve("out");
        exporter(format).write(new FixedRecords().request(false), out, ExportWatch.NONE);
        assertThat(FileSeal.check(out).seal().orElseThrow().records()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON"})
    void namesNobodyWherePeopleAreNumbered(ExportFormat format) throws IOException {
        FixedRecords records = new FixedRecords().person("Zora Unverwechselbar", "Vorstand", 2);
        for (int i = 0; i < 5; i++) {
            records.person("Somebody " + i, "Netze", 1);
        }
        Path out = folder.resolve("out");
        exporter(format).write(records.request(true), out, ExportWatch.NONE);
        String text = Files.readString(out, StandardCharsets.UTF_8);

        assertThat(text).contains("person 1", "person 6", "Netze");
        records.rows()
                .forEach(row -> assertThat(text)
                        .doesNotContain(
                                row.person().name(),
                                row.person().id().toString(),
                                row.person().email(),
                                row.record().id().toString(),
                                row.record().issue().signature(),
                                row.record().claim().source().occasion().toString(),
                                row.record().issue().at().toString(),
                                row.record().claim().marking().qualification(),
                                "Vorstand"));
    }
}
