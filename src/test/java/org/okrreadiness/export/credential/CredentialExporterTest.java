package org.okrreadiness.export.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.testing.SampleRecords;

class CredentialExporterTest {

    private final CredentialExporter exporter = new CredentialExporter(new Messages(Locale.ENGLISH));
    private final Person maya = SampleRecords.maya();

    @Test
    void writesTwoFormsForEachRecordAndWhoTheIssuerIs(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("badges");
        Person evil = SampleRecords.person("../../CON: <x>", "");
        List<Path> written = exporter.write(Exports.request(Exports.rows(maya, evil), false), out, ExportWatch.NONE);
        assertThat(written).hasSize(9).allMatch(file -> out.equals(file.getParent()) && Files.isRegularFile(file));
        assertThat(written.get(1).getFileName().toString())
                .matches("Maya-O-Neil-Ćosić-writing-[0-9a-f]{8}-2026-10-01\\.json");
        assertThat(written.get(5).getFileName().toString()).startsWith("CON-x-writing-");
        assertThat(Files.readString(written.get(0)))
                .contains("Harbour School of Goals", "did:key:z6Mk", "fingerprint: ");
        assertThat(Files.readString(written.get(1))).doesNotContain("Maya").doesNotContain("maya@example.org");
    }

    @Test
    void writesTheSameFilesForTheSameRecords(@TempDir Path folder) throws IOException {
        List<Path> once =
                exporter.write(Exports.request(Exports.rows(maya), false), folder.resolve("a"), ExportWatch.NONE);
        List<Path> again =
                exporter.write(Exports.request(Exports.rows(maya), false), folder.resolve("b"), ExportWatch.NONE);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
        }
    }

    @Test
    void leavesOutWhoItIsAboutWhereThatIsAsked(@TempDir Path folder) throws IOException {
        List<Path> written =
                exporter.write(Exports.request(Exports.rows(maya), true), folder.resolve("a"), ExportWatch.NONE);
        assertThat(written.get(1).getFileName().toString()).startsWith("Person-1-");
        assertThat(Files.readString(written.get(1)))
                .doesNotContain("identityHash")
                .contains("urn:uuid:");
    }

    @Test
    void leavesNothingWhenItIsStopped(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("badges");
        assertThat(exporter.write(Exports.request(Exports.rows(maya), false), out, Exports.stoppingAfter(1)))
                .isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
