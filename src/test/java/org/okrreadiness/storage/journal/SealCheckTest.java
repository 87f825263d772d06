package org.okrreadiness.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.Seal.Break;
import org.okrreadiness.domain.assessment.Seal.Expected;
import org.okrreadiness.domain.assessment.Seal.State;

class SealCheckTest {

    private static final UUID ATTEMPT = UUID.fromString("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final UUID OTHER = UUID.fromString("77777777-6f43-4d3b-9f0e-0a8f4f6a1c11");
    /** Test vector 1 of RFC 8032, so that the golden file can be made again. */
    private static final SigningKey KEY = SigningKey.of(
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private static final List<String> TEXTS =
            List.of("begun", "Raise on-time sailings \u2013 \u00fcber 40 %", "moved", "x".repeat(300), "handed in");

    @TempDir
    Path folder;

    private byte[] whole;

    /** The header, then each record. */
    private List<byte[]> pieces;

    @BeforeEach
    void write() throws IOException {
        whole = journal(ATTEMPT, KEY, TEXTS);
        pieces = pieces(whole);
    }

    private byte[] journal(UUID attempt, SigningKey key, List<String> texts) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".okrj");
        try (JournalFile journal = JournalFile.create(file, attempt, key)) {
            for (String text : texts) {
                journal.append(text);
            }
        }
        return Files.readAllBytes(file);
    }

    private static List<byte[]> pieces(byte[] journal) {
        List<byte[]> pieces = new ArrayList<>(List.of(Arrays.copyOf(journal, Layout.SEALED_HEADER_BYTES)));
        int at = Layout.SEALED_HEADER_BYTES;
        while (at < journal.length) {
            int length = Layout.RECORD_HEAD_BYTES
                    + Layout.SEAL_BYTES
                    + ByteBuffer.wrap(journal).getInt(at + 4);
            pieces.add(Arrays.copyOfRange(journal, at, at + length));
            at += length;
        }
        return pieces;
    }

    private static Seal seal(byte[] bytes) {
        return SealCheck.of(ATTEMPT, JournalReader.read(bytes), Optional.of(KEY));
    }

    private static Seal seal(List<byte[]> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        return seal(bytes.toByteArray());
    }

    private static Break broken(byte[] bytes) {
        return seal(bytes).broken().orElseThrow();
    }

    private static Break broken(List<byte[]> pieces) {
        return seal(pieces).broken().orElseThrow();
    }

    /** What somebody does who knows about checksums. */
    private static void mendChecksums(byte[] bytes, List<byte[]> pieces) {
        ByteBuffer view = ByteBuffer.wrap(bytes);
        view.putInt(24, Layout.checksum(bytes, 0, 24));
        int key = Layout.HEADER_BYTES + Signatures.KEY_BYTES;
        view.putInt(key, Layout.checksum(bytes, Layout.HEADER_BYTES, Signatures.KEY_BYTES));
        int at = Layout.SEALED_HEADER_BYTES;
        for (byte[] record : pieces.subList(1, pieces.size())) {
            view.putInt(at + 16, Layout.recordChecksum(bytes, at, record.length));
            at += record.length;
        }
    }

    @Test
    void holdsForAJournalAsItWasWritten() {
        assertThat(seal(whole)).isEqualTo(Seal.intact(KEY.fingerprint(), true));
        assertThat(SealCheck.of(ATTEMPT, JournalReader.read(whole), Optional.empty()))
                .isEqualTo(Seal.intact(KEY.fingerprint(), false));
    }

    @Test
    void writesASealedJournalAsItAlwaysHas() throws IOException {
        assertThat(whole).isEqualTo(golden("format-2.okrj"));
    }

    @Test
    void readsWhatFormatOneWroteAndCallsItUnsealed() throws IOException {
        JournalContent content = JournalReader.read(golden("format-1.okrj"));

        assertThat(content.attempt()).contains(ATTEMPT);
        assertThat(content.entries()).hasSize(3);
        assertThat(content.entries().get(2).text()).contains("\"event\":\"moved\"");
        assertThat(content.isDamaged() || content.hasTornTail()).isFalse();
        assertThat(SealCheck.of(ATTEMPT, content, Optional.of(KEY))).isEqualTo(Seal.UNSEALED);
    }

    @Test
    void goesOnWithAJournalOfFormatOneInItsOwnForm() throws IOException {
        Path file = Files.write(folder.resolve("old.okrj"), golden("format-1.okrj"));
        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), KEY)) {
            journal.append("later");
        }

        JournalContent content = JournalReader.read(file);
        assertThat(content.entries()).hasSize(4);
        assertThat(content.isSealed()).isFalse();
    }

    /** The last record looks like a write cut short; what a chain cannot say about its end the register does. */
    @Test
    void noticesAnyByteThatIsChangedBeforeTheLastRecord() {
        int last = whole.length - pieces.get(TEXTS.size()).length;
        for (int at = 0; at < last; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            assertThat(seal(changed).state()).as("byte %d", at).isEqualTo(State.BROKEN);
        }
    }

    @Test
    void noticesAnyByteThatIsChangedTogetherWithItsChecksum() {
        for (int at = 8; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x01;
            mendChecksums(changed, pieces);
            if (!Arrays.equals(changed, whole)) {
                boolean lastIsUnreadable = JournalReader.read(changed).entries().size() == TEXTS.size() - 1
                        && at >= whole.length - pieces.get(TEXTS.size()).length;
                assertThat(seal(changed).isBroken() || lastIsUnreadable)
                        .as("byte %d", at)
                        .isTrue();
            }
        }
    }

    @Test
    void namesTheEntryWhoseWordsWereReplaced() {
        for (int number = 1; number <= TEXTS.size(); number++) {
            List<byte[]> changed = new ArrayList<>(pieces);
            byte[] seal = Arrays.copyOfRange(
                    pieces.get(number), Layout.RECORD_HEAD_BYTES, Layout.RECORD_HEAD_BYTES + Layout.SEAL_BYTES);
            changed.set(
                    number,
                    Layout.sealedRecord(number, seal, utf8("other words")).array());

            assertThat(broken(changed)).isEqualTo(new Break(number, Expected.SIGNATURE));
        }
    }

    @Test
    void noticesAnEntryThatIsTakenOut() {
        for (int number = 1; number < TEXTS.size(); number++) {
            List<byte[]> changed = new ArrayList<>(pieces);
            changed.remove(number);
            assertThat(broken(changed)).isEqualTo(new Break(number, Expected.ENTRY));
        }
    }

    @Test
    void noticesAnEntryThatIsTakenOutWithTheOthersNumberedAnew() {
        List<byte[]> changed = new ArrayList<>(pieces.subList(0, 2));
        for (int number = 3; number <= TEXTS.size(); number++) {
            byte[] record = pieces.get(number).clone();
            ByteBuffer.wrap(record).putLong(8, number - 1L);
            ByteBuffer.wrap(record).putInt(16, Layout.recordChecksum(record, 0, record.length));
            changed.add(record);
        }
        assertThat(broken(changed)).isEqualTo(new Break(2, Expected.SIGNATURE));
    }

    @Test
    void noticesEntriesInAnotherOrder() {
        List<byte[]> changed = new ArrayList<>(pieces);
        Collections.swap(changed, 2, 3);
        assertThat(broken(changed)).isEqualTo(new Break(2, Expected.ENTRY));
    }

    @Test
    void noticesAnEntryThatIsPutInOrAdded() {
        byte[] forged = Layout.sealedRecord(TEXTS.size() + 1L, new byte[Layout.SEAL_BYTES], utf8("more"))
                .array();
        List<byte[]> added = new ArrayList<>(pieces);
        added.add(forged);
        assertThat(broken(added)).isEqualTo(new Break(TEXTS.size() + 1L, Expected.SIGNATURE));

        List<byte[]> between = new ArrayList<>(pieces);
        between.add(3, pieces.get(1));
        assertThat(broken(between)).isEqualTo(new Break(3, Expected.NOTHING));
    }

    @Test
    void noticesAnEntryWithoutASeal() {
        List<byte[]> changed = new ArrayList<>(pieces);
        changed.set(2, Layout.record(2, utf8("other words")).array());
        assertThat(broken(changed)).isEqualTo(new Break(2, Expected.SIGNATURE));

        changed.set(2, pieces.get(2));
        changed.add(Layout.record(TEXTS.size() + 1L, utf8("more")).array());
        assertThat(broken(changed)).isEqualTo(new Break(TEXTS.size() + 1L, Expected.SIGNATURE));
    }

    @Test
    void noticesAnEntryOfAnotherAttemptUnderTheSameKey() throws IOException {
        List<byte[]> other = pieces(journal(OTHER, KEY, TEXTS));
        List<byte[]> changed = new ArrayList<>(pieces);
        changed.set(2, other.get(2));
        assertThat(broken(changed)).isEqualTo(new Break(2, Expected.PREVIOUS));
    }

    @Test
    void noticesTheJournalOfAnotherAttempt() throws IOException {
        byte[] other = journal(OTHER, KEY, TEXTS);
        assertThat(broken(other)).isEqualTo(new Break(1, Expected.ATTEMPT));

        List<byte[]> renamed = new ArrayList<>(pieces(other));
        renamed.set(0, pieces.get(0));
        assertThat(broken(renamed)).isEqualTo(new Break(1, Expected.PREVIOUS));
    }

    @Test
    void noticesAnotherKey() throws IOException {
        SigningKey forger = SigningKey.random();
        List<byte[]> changed = new ArrayList<>(pieces);
        changed.set(0, Layout.header(ATTEMPT, forger.publicBytes()).array());
        assertThat(broken(changed)).isEqualTo(new Break(1, Expected.SIGNATURE));

        Seal sealedAnew = seal(journal(ATTEMPT, forger, TEXTS));
        assertThat(sealedAnew).isEqualTo(Seal.intact(forger.fingerprint(), false));
    }

    @Test
    void noticesWhereSomebodyWentOnUnderAnotherKey() throws IOException {
        Path file = Files.write(folder.resolve("a.okrj"), whole);
        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), SigningKey.random())) {
            journal.append("more");
        }
        assertThat(broken(Files.readAllBytes(file))).isEqualTo(new Break(TEXTS.size() + 1L, Expected.SIGNATURE));
    }

    @Test
    void noticesSignaturesThatWereExchanged() {
        List<byte[]> changed = new ArrayList<>(pieces);
        byte[] record = pieces.get(2).clone();
        int signature = Layout.RECORD_HEAD_BYTES + Signatures.DIGEST_BYTES;
        System.arraycopy(pieces.get(3), signature, record, signature, Signatures.SIGNATURE_BYTES);
        ByteBuffer.wrap(record).putInt(16, Layout.recordChecksum(record, 0, record.length));
        changed.set(2, record);
        assertThat(broken(changed)).isEqualTo(new Break(2, Expected.SIGNATURE));
    }

    /** Of an open attempt this is all anybody can see of a crash, so it must not be called a change. */
    @Test
    void takesAWriteCutShortForACrash() throws IOException {
        int last = whole.length - pieces.get(TEXTS.size()).length;
        for (int cut = last; cut < whole.length; cut++) {
            assertThat(seal(Arrays.copyOf(whole, cut)).state()).isEqualTo(State.INTACT);
        }
        Path file = Files.write(folder.resolve("torn.okrj"), Arrays.copyOf(whole, whole.length - 5));
        JournalFile.rewrite(file, ATTEMPT, JournalReader.read(file), KEY);
        try (JournalFile journal = JournalFile.reopen(file, ATTEMPT, JournalReader.read(file), KEY)) {
            journal.append("written again");
        }
        assertThat(seal(Files.readAllBytes(file)).state()).isEqualTo(State.INTACT);
        assertThat(JournalReader.read(file).entries()).hasSize(TEXTS.size());
    }

    @Test
    void mendsAHeaderWhoseKeyWasItsOwn() throws IOException {
        byte[] damaged = whole.clone();
        damaged[40] ^= 1;
        damaged[10] ^= 1;
        Path file = Files.write(folder.resolve("header.okrj"), damaged);
        assertThat(broken(damaged)).isEqualTo(new Break(1, Expected.KEY));

        JournalFile.rewrite(file, ATTEMPT, JournalReader.read(file), KEY);

        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void writesAFingerprintPeopleCanReadToOneAnother() {
        assertThat(KEY.fingerprint()).matches("([0-9a-f]{4}-){7}[0-9a-f]{4}");
        String digest = HexFormat.of().formatHex(Signatures.digest(KEY.publicBytes()));
        assertThat(digest).startsWith(KEY.fingerprint().replace("-", ""));
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = SealCheckTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
