package org.okrreadiness.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.ReadinessException;

class WholeFileTest {

    private static final byte[] CONTENT = "whole".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesTheFileAndLeavesNothingElse() {
        WholeFile.write(folder.resolve("a.pdf"), CONTENT, false);
        assertThat(folder.resolve("a.pdf")).hasContent("whole");
        assertThat(folder.toFile().list()).containsExactly("a.pdf");
    }

    @Test
    void replacesOnlyWhenThePersonHasSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, CONTENT, false))
                .isInstanceOfSatisfying(
                        ReadinessException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.file-there"));
        assertThat(file).hasContent("old");
        WholeFile.write(file, CONTENT, true);
        assertThat(file).hasContent("whole");
    }

    @Test
    void saysWhenThePlaceIsAFolderOrThereIsNone() {
        assertThatThrownBy(() -> WholeFile.write(folder, CONTENT, true)).hasMessageContaining("problem.file-is-folder");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no").resolve("a.pdf"), CONTENT, true))
                .hasMessageContaining("problem.file-no-folder");
    }

    @Test
    void tellsAFullDiskFromAForbiddenPlace() {
        assertThat(WholeFile.trouble(folder, new IOException("No space left on device")))
                .isInstanceOf(DiskFullException.class);
        assertThat(WholeFile.trouble(folder, new java.nio.file.AccessDeniedException("a")))
                .isInstanceOfSatisfying(
                        FileNotWrittenException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.file-denied"));
        assertThat(WholeFile.trouble(folder, new IOException("Input/output error"))
                        .phrase()
                        .key())
                .isEqualTo("problem.file-not-written");
    }

    @Test
    void leavesNothingHalfWrittenBehindOnADiskThatIsFull() {
        Path full = Paths.get("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        Path part = folder.resolve(".a.pdf.part");
        assertThatThrownBy(() -> {
                    Files.createSymbolicLink(part, full);
                    WholeFile.write(folder.resolve("a.pdf"), CONTENT, false);
                })
                .isInstanceOf(DiskFullException.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void proposesNamesOfLettersDigitsAndHyphens() {
        Instant at = Instant.parse("2026-11-24T14:02:00Z");
        assertThat(FileName.of(at, "pdf", "OKR practitioner", "Zo\u00eb O'Neill / <b>"))
                .isEqualTo("OKR-practitioner-Zo\u00eb-O-Neill-b-2026-11-24.pdf");
        assertThat(FileName.of(at, "md", "\ud83d\ude00", "..")).isEqualTo("2026-11-24.md");
        assertThat(FileName.of(at, "pdf", "x".repeat(60))).isEqualTo("x".repeat(40) + "-2026-11-24.pdf");
    }
}
