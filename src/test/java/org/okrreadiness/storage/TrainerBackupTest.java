package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.trainer.TrainerWorkspace;

class TrainerBackupTest {

    private static final String PASSPHRASE = "correct ferry timetable";
    private static final String SENTINEL = "SENTINEL-gull";
    private static final MarkingEventFormat<String> WORDS = new MarkingEventFormat<>() {
        @Override
        public byte[] write(String event) {
            return event.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String read(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    };

    @TempDir
    Path data;

    @TempDir
    Path other;

    @Test
    void aBackupHoldsTheWorkspaceAsItLiesAndBringsItBack() throws IOException {
        Path backup = other.resolve("backup.zip");
        try (DataFolder folder = FilledFolder.open(data, FilledFolder.clock())) {
            TrainerWorkspace workspace =
                    folder.trainer().create(PASSPHRASE.toCharArray()).workspace();
            workspace.marks(WORDS).append(List.of(SENTINEL));
            workspace.submissions().put(SENTINEL.getBytes(StandardCharsets.UTF_8));
            folder.keeper().backup(backup);
            workspace.marks(WORDS).append(List.of("after the backup"));

            folder.keeper().restore(backup);

            assertThat(workspace.isLocked()).isTrue();
            try (TrainerWorkspace back = folder.trainer().open(PASSPHRASE.toCharArray())) {
                assertThat(back.marks(WORDS).readAll().events()).containsExactly(SENTINEL);
                assertThat(back.marks(WORDS).readAll().damage()).isEmpty();
                assertThat(back.submissions().names()).hasSize(1);
            }
        }
        assertNowhereInTheClear(backup);
    }

    private static void assertNowhereInTheClear(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("trainer/vault.json", "trainer/marks.okrj");
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(text).as(entry.getName()).doesNotContain(SENTINEL);
            }
        }
        assertThat(Files.size(backup)).isPositive();
    }
}
