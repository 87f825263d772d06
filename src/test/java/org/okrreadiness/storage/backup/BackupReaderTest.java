package org.okrreadiness.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.service.UnreadableInputException;

class BackupReaderTest {

    private static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String HELLO_SEALED = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 5 ";

    @TempDir
    Path folder;

    private Path zip;

    @BeforeEach
    void nameTheFile() {
        zip = folder.resolve("backup.zip");
    }

    @Test
    void readsAHandMadeBackup() throws IOException {
        write("packs/mine/assessment.yaml");

        Manifest manifest = BackupReader.verify(zip);

        assertThat(manifest.madeAt()).isEqualTo(AT);
        assertThat(manifest.files()).containsOnlyKeys("packs/mine/assessment.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped",
                "journal/../../escaped",
                "journal/..",
                "/etc/escaped",
                "journal//escaped",
                "journal\\..\\escaped",
                "packs/.hidden",
                "packs/a:stream",
                "packs/bell\u0007",
                "db/readiness.mv.db",
                "lock",
                "packs"
            })
    void refusesNamesThatDoNotBelongInABackup(String name) throws IOException {
        write(name);
        Path into = Files.createDirectory(folder.resolve("into"));

        assertThatThrownBy(() -> BackupReader.unpack(zip, into)).isInstanceOf(UnreadableInputException.class);

        try (Stream<Path> written = Files.walk(into)) {
            assertThat(written.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void refusesABackupOfANewerVersion() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "manifest.txt", "okr-readiness backup 2\n" + AT + "\n");
        }

        assertThatThrownBy(() -> BackupReader.verify(zip))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().key()).isEqualTo("problem.backup-newer"));
    }

    @Test
    void refusesWhatTheManifestDoesNotName() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "packs/a", "hello");
            add(out, "packs/b", "hello");
            add(out, "manifest.txt", "okr-readiness backup 1\n" + AT + "\n" + HELLO_SEALED + "packs/a\n");
        }

        assertThatThrownBy(() -> BackupReader.verify(zip)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesABackupWhicheverByteIsChangedUnlessNothingIsLost() throws IOException {
        Path file = Files.write(folder.resolve("file"), HELLO);
        BackupWriter.write(
                zip, AT, List.of(new Item("packs/file", file, 5)), statements -> statements.accept("SELECT 1"));
        byte[] whole = Files.readAllBytes(zip);
        Manifest sound = BackupReader.verify(zip);
        SplittableRandom random = new SplittableRandom(20261123);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(zip, damaged);
            try {
                assertThat(BackupReader.verify(zip)).isEqualTo(sound);
            } catch (UnreadableInputException | IOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    @Tag("slow")
    @Timeout(60)
    void refusesARunOfEntriesWithoutEnd() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setLevel(0);
            for (int i = 0; i <= 200_000; i++) {
                add(out, "packs/" + i, "");
            }
        }

        assertThatThrownBy(() -> BackupReader.verify(zip)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void leavesNothingBehindWhenWritingFails() throws IOException {
        Item gone = new Item("packs/gone", folder.resolve("gone"), 3);

        assertThatThrownBy(() -> BackupWriter.write(zip, AT, List.of(gone), statements -> {}))
                .isInstanceOf(IOException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void seesThatNothingButTheTimeAndTheExportHasChanged() {
        TreeMap<String, Manifest.Seal> files = new TreeMap<>();
        files.put("packs/a", new Manifest.Seal(1, "00"));
        TreeMap<String, Manifest.Seal> withExport = new TreeMap<>(files);
        withExport.put(Manifest.EXPORT, new Manifest.Seal(7, "11"));
        TreeMap<String, Manifest.Seal> other = new TreeMap<>(files);
        other.put("packs/a", new Manifest.Seal(1, "22"));

        Manifest manifest = new Manifest(AT, files);

        assertThat(manifest.holdsTheSameAs(new Manifest(AT.plusSeconds(5), withExport)))
                .isTrue();
        assertThat(manifest.holdsTheSameAs(new Manifest(AT, other))).isFalse();
    }

    private void write(String name) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, name, "hello");
            add(out, "manifest.txt", "okr-readiness backup 1\n" + AT + "\n" + HELLO_SEALED + name + "\n");
        }
    }

    private static void add(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
