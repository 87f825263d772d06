package org.okrreadiness.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.storage.journal.JournalContent.Entry;

class JournalFileTest {

    private static final UUID ATTEMPT = UUID.fromString("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    private static final SigningKey KEY = SigningKey.random();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve(ATTEMPT + ".okrj");
    }

    @Test
    void countsRecordsFromOneAndGoesOnAfterReopening() throws IOException {
        try (JournalFile journal = JournalFile.create(file, ATTEMPT, KEY)) {
            assertThat(journal.append("one")).isEqualTo(1);
            assertThat(journal.append("two")).isEqualTo(2);
        }
        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), KEY)) {
            assertThat(journal.append("three")).isEqualTo(3);
            assertThat(journal.length()).isEqualTo(Files.size(file));
        }
        assertThat(texts()).containsExactly("one", "two", "three");
    }

    @Test
    void neverWritesOverAJournalThatIsThere() throws IOException {
        JournalFile.create(file, ATTEMPT, KEY).close();

        assertThatThrownBy(() -> JournalFile.create(file, ATTEMPT, KEY)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void writesOverATornTail() throws IOException {
        try (JournalFile journal = JournalFile.create(file, ATTEMPT, KEY)) {
            journal.append("one");
        }
        Files.write(
                file,
                Layout.record(2, "cut off here, alas".repeat(9).getBytes(StandardCharsets.UTF_8))
                        .array(),
                StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 3);
        }

        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), KEY)) {
            journal.append("two");
        }

        assertThat(texts()).containsExactly("one", "two");
        assertThat(JournalReader.read(file).hasTornTail()).isFalse();
    }

    @Test
    void goesOnAfterADamagedMiddle() throws IOException {
        long endOfFirst;
        try (JournalFile journal = JournalFile.create(file, ATTEMPT, KEY)) {
            journal.append("one");
            endOfFirst = journal.length();
            journal.append("two");
            journal.append("three");
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) endOfFirst + 21] ^= 1;
        Files.write(file, bytes);

        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), KEY)) {
            assertThat(journal.append("four")).isEqualTo(4);
        }

        assertThat(texts()).containsExactly("one", "three", "four");
        assertThat(JournalReader.read(file).isDamaged()).isTrue();
    }

    @Test
    void endsWithTheLastGoodRecordWhenTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException {
        Files.createFile(file);
        FillingDisk disk = new FillingDisk(FileChannel.open(file, StandardOpenOption.WRITE), 4_000);
        try (JournalFile journal = new JournalFile(() -> disk, ATTEMPT, Optional.of(Chain.first(KEY, ATTEMPT)), 0, 0)) {
            journal.append("one");
            long before = journal.length();

            assertThatThrownBy(() -> journal.append("x".repeat(8_000))).hasMessageContaining("No space left");
            assertThat(Files.size(file)).isEqualTo(before);

            assertThat(journal.append("small enough")).isEqualTo(2);
            disk.makeRoom(100_000);
            assertThat(journal.append("x".repeat(8_000))).isEqualTo(3);
        }
        assertThat(texts()).containsExactly("one", "small enough", "x".repeat(8_000));
    }

    @Test
    void keepsARecordWhenItsThreadIsInterruptedAndPassesTheInterruptionOn() throws IOException {
        try (JournalFile journal = JournalFile.create(file, ATTEMPT, KEY)) {
            Thread.currentThread().interrupt();
            journal.append("one");
            assertThat(Thread.interrupted()).isTrue();

            journal.append("two");
        }
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void keepsEveryRecordOfAThreadThatIsInterruptedAgainAndAgain() throws Exception {
        try (JournalFile journal = JournalFile.create(file, ATTEMPT, KEY)) {
            Thread writer = new Thread(() -> appendAll(journal, 60));
            writer.start();
            long seen = 0;
            while (writer.isAlive()) {
                long size = Files.size(file);
                if (size != seen) {
                    writer.interrupt();
                }
                seen = size;
            }
        }
        assertThat(JournalReader.read(file).lastSequence()).isEqualTo(60);
        assertThat(JournalReader.read(file).missing()).isZero();
    }

    private static void appendAll(JournalFile journal, int records) {
        try {
            for (int i = 0; i < records; i++) {
                journal.append("record " + i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts() throws IOException {
        return JournalReader.read(file).entries().stream().map(Entry::text).toList();
    }
}
