package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;

class SealedJournalTest {

    private static final List<List<String>> BATCHES =
            List.of(List.of("first"), List.of("second", "third", ""), List.of("fourth", "fifth"));

    @TempDir
    Path data;

    @Test
    void givesBackWhatWasAppendedBatchByBatch() {
        try (TrainerWorkspace workspace = filled()) {
            MarkingLog.Content<String> content = Vaults.words(workspace).readAll();

            assertThat(content.damage()).isEmpty();
            assertThat(content.batches()).extracting(MarkingLog.Batch::events).containsExactlyElementsOf(BATCHES);
            assertThat(content.batches()).extracting(MarkingLog.Batch::sequence).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void goesOnAfterReopeningAndGivesAReceipt() {
        filled().close();
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            MarkingLog.Receipt receipt = Vaults.words(workspace).append(List.of("sixth", "seventh"));

            assertThat(receipt.sequence()).isEqualTo(4);
            assertThat(receipt.events()).isEqualTo(2);
            assertThat(receipt.digest()).matches("[0-9a-f]{64}");
            assertThat(Vaults.words(workspace).readAll().events()).endsWith("sixth", "seventh");
        }
    }

    @Test
    void noticesEveryChangedByte() throws IOException {
        filled().close();
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            byte[] whole = Files.readAllBytes(marks());
            for (int at = 0; at < whole.length; at++) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << at % 8);
                Files.write(marks(), changed);

                assertNoticed(workspace, "byte " + at);
            }
        }
    }

    /** Its last line may be half written after a crash, and is then no damage: the journal has everything. */
    @Test
    void noticesEveryChangedByteOfTheRegisterUpToItsLastLine() throws IOException {
        filled().close();
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            byte[] whole = Files.readAllBytes(end());
            int lastLine = whole.length - (whole.length - 64) / BATCHES.size();
            for (int at = 0; at < whole.length; at += 3) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << at % 8);
                Files.write(end(), changed);

                if (at < lastLine) {
                    assertNoticed(workspace, "byte " + at);
                } else {
                    assertThat(events(Vaults.words(workspace).readAll())).isEqualTo(BATCHES);
                }
            }
        }
    }

    private static void assertNoticed(TrainerWorkspace workspace, String what) {
        try {
            MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
            assertThat(content.damage()).as(what).isPresent();
            assertThat(BATCHES).as(what).containsAll(events(content));
        } catch (org.okrreadiness.service.NewerDataException noticedToo) {
            // The number of the format was hit.
        }
    }

    private static List<List<String>> events(MarkingLog.Content<String> content) {
        return content.batches().stream().map(MarkingLog.Batch::events).toList();
    }

    @Test
    void findsAllWholeBatchesWhereverItIsCutOffAndNoticesTheLoss() throws IOException {
        filled().close();
        byte[] whole = Files.readAllBytes(marks());
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            int before = 0;
            for (int cut = 0; cut < whole.length; cut++) {
                Files.write(marks(), Arrays.copyOf(whole, cut));

                MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
                assertThat(content.damage()).as("cut at %d", cut).isPresent();
                int found = content.batches().size();
                assertThat(events(content)).isEqualTo(BATCHES.subList(0, found));
                assertThat(found).isBetween(before, 2);
                before = found;
            }
            assertThat(before).isEqualTo(2);
        }
    }

    /** The last record without its line in the register is what a crash between the two leaves; it was not acknowledged. */
    @Test
    void takesACrashBetweenJournalAndRegisterForNoDamage() throws IOException {
        TrainerWorkspace first = Vaults.create(data);
        Vaults.words(first).append(List.of("one"));
        byte[] register = Files.readAllBytes(end());
        Vaults.words(first).append(List.of("two"));
        first.close();
        Files.write(end(), register);

        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThat(Vaults.words(workspace).readAll().damage()).isEmpty();
            Vaults.words(workspace).append(List.of("three"));
            assertThat(Vaults.words(workspace).readAll().events()).containsExactly("one", "two", "three");
        }
    }

    @Test
    void goesOnBehindATornRecordThatWasNeverAcknowledged() throws IOException {
        TrainerWorkspace first = Vaults.create(data);
        Vaults.words(first).append(List.of("one"));
        byte[] one = Files.readAllBytes(marks());
        byte[] register = Files.readAllBytes(end());
        Vaults.words(first).append(List.of("two"));
        first.close();
        byte[] two = Files.readAllBytes(marks());
        for (int cut : IntStream.range(one.length, two.length)
                .filter(at -> at % 7 == 0)
                .toArray()) {
            Files.write(marks(), Arrays.copyOf(two, cut));
            Files.write(end(), register);
            try (TrainerWorkspace workspace = Vaults.open(data)) {
                Vaults.words(workspace).append(List.of("other"));
                MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
                assertThat(content.damage()).isEmpty();
                assertThat(content.events()).containsExactly("one", "other");
            }
        }
    }

    @Test
    void beginsAgainAfterAFirstRecordThatWasCutShort() throws IOException {
        TrainerWorkspace first = Vaults.create(data);
        Vaults.words(first).append(List.of("one"));
        first.close();
        byte[] whole = Files.readAllBytes(marks());
        for (int cut = 0; cut < whole.length; cut += 5) {
            Files.write(marks(), Arrays.copyOf(whole, cut));
            Files.deleteIfExists(end());
            try (TrainerWorkspace workspace = Vaults.open(data)) {
                Vaults.words(workspace).append(List.of("again"));
                assertThat(Vaults.words(workspace).readAll().events()).containsExactly("again");
            }
        }
    }

    @Test
    void addsNothingToADamagedJournal() throws IOException {
        filled().close();
        byte[] whole = Files.readAllBytes(marks());
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(marks(), changed);

        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThatExceptionOfType(ReadinessException.class)
                    .isThrownBy(() -> Vaults.words(workspace).append(List.of("more")))
                    .satisfies(e -> assertThat(e.phrase().key()).isEqualTo("problem.marks-broken"));
        }
        assertThat(Files.readAllBytes(marks())).isEqualTo(changed);
    }

    @Test
    void noticesARegisterThatIsGoneAndAJournalThatIsGone() throws IOException {
        filled().close();
        byte[] register = Files.readAllBytes(end());
        Files.delete(end());
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThat(Vaults.words(workspace).readAll().damage()).isPresent();
        }
        Files.write(end(), register);
        Files.delete(marks());
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThat(Vaults.words(workspace).readAll().damage()).isPresent();
        }
    }

    @Test
    void opensInNoOtherWorkspace(@TempDir Path other) throws IOException {
        filled().close();
        Vaults.create(other).close();
        Files.copy(marks(), other.resolve("trainer").resolve("marks.okrj"));
        Files.copy(end(), other.resolve("trainer").resolve("marks-end.okrj"));

        try (TrainerWorkspace workspace = Vaults.open(other)) {
            MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
            assertThat(content.damage()).isPresent();
            assertThat(content.batches()).isEmpty();
        }
    }

    @Test
    void neverSealsTwiceAlike() throws IOException {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            for (int i = 0; i < 50; i++) {
                Vaults.words(workspace).append(List.of("the same"));
            }
        }
        List<String> salts = new ArrayList<>();
        for (var entry :
                org.okrreadiness.storage.journal.JournalReader.read(marks()).entries()) {
            salts.add(entry.text().substring(2, 44));
        }
        assertThat(salts).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void refusesABatchThatCouldNotBeReadAgain() {
        List<String> events = new ArrayList<>();
        String large = "x".repeat(1 << 20);
        for (int i = 0; i < 33; i++) {
            events.add(large);
        }
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            assertThatThrownBy(() -> Vaults.words(workspace).append(events)).isInstanceOf(ReadinessException.class);
            assertThat(Vaults.words(workspace).readAll().events()).isEmpty();
        }
    }

    private TrainerWorkspace filled() {
        TrainerWorkspace workspace = Vaults.create(data);
        BATCHES.forEach(batch -> Vaults.words(workspace).append(batch));
        return workspace;
    }

    private Path marks() {
        return data.resolve("trainer").resolve("marks.okrj");
    }

    private Path end() {
        return data.resolve("trainer").resolve("marks-end.okrj");
    }
}
