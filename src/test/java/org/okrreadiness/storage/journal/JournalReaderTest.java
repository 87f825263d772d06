package org.okrreadiness.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.storage.journal.JournalContent.Entry;
import org.okrreadiness.storage.journal.JournalContent.Stretch;

class JournalReaderTest {

    private static final UUID ATTEMPT = UUID.fromString("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final List<String> TEXTS =
            List.of("begun", "Raise on-time sailings \u2013 \u00fcber 40 %", "x".repeat(500), "fourth", "fifth");

    @Test
    void readsWhatWasWritten() {
        JournalContent content = JournalReader.read(journal(TEXTS));

        assertThat(content.attempt()).contains(ATTEMPT);
        assertThat(content.entries()).extracting(Entry::text).containsExactlyElementsOf(TEXTS);
        assertThat(content.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(content.isDamaged()).isFalse();
        assertThat(content.hasTornTail()).isFalse();
    }

    @Test
    void findsAllEarlierRecordsWhereverTheLastThreeAreCut() {
        byte[] whole = journal(TEXTS);
        List<Integer> ends = ends(TEXTS);
        for (int cut = ends.get(1); cut < whole.length; cut++) {
            JournalContent content = JournalReader.read(Arrays.copyOf(whole, cut));

            int expected = wholeRecords(ends, cut);
            assertThat(content.entries()).as("cut at byte %d", cut).hasSize(expected);
            assertThat(content.goodEnd()).isEqualTo(ends.get(expected - 1).longValue());
            assertThat(content.hasTornTail()).isEqualTo(cut > ends.get(expected - 1));
            assertThat(content.isDamaged()).isFalse();
        }
    }

    @Test
    void findsAllOtherRecordsWhicheverByteIsChanged() {
        byte[] whole = journal(TEXTS);
        List<Integer> ends = ends(TEXTS);
        for (int at = Layout.HEADER_BYTES; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x20;

            JournalContent content = JournalReader.read(damaged);

            List<String> others = new ArrayList<>(TEXTS);
            int hit = wholeRecords(ends, at);
            others.remove(hit);
            assertThat(content.entries())
                    .as("byte %d", at)
                    .extracting(Entry::text)
                    .containsExactlyElementsOf(others);
            boolean last = hit == TEXTS.size() - 1;
            assertThat(content.isDamaged()).isEqualTo(!last);
            assertThat(content.hasTornTail()).isEqualTo(last);
        }
    }

    @Test
    void saysWhereTheMiddleIsBrokenAndHowManyRecordsAreMissing() {
        byte[] damaged = journal(TEXTS);
        List<Integer> ends = ends(TEXTS);
        Arrays.fill(damaged, ends.get(1), ends.get(3), (byte) 0);

        JournalContent content = JournalReader.read(damaged);

        assertThat(content.damage()).containsExactly(new Stretch(ends.get(1), ends.get(3)));
        assertThat(content.missing()).isEqualTo(2);
        assertThat(content.lastSequence()).isEqualTo(5);
    }

    @Test
    void takesZerosAtTheEndForATornTail() {
        byte[] whole = journal(TEXTS);

        JournalContent content = JournalReader.read(Arrays.copyOf(whole, whole.length + 4096));

        assertThat(content.entries()).hasSize(5);
        assertThat(content.hasTornTail()).isTrue();
        assertThat(content.isDamaged()).isFalse();
    }

    @Test
    void findsTheRecordsBehindADamagedHeader() {
        byte[] damaged = journal(TEXTS);
        damaged[9] ^= 1;

        JournalContent content = JournalReader.read(damaged);

        assertThat(content.attempt()).isEmpty();
        assertThat(content.entries()).hasSize(5);
        assertThat(content.isDamaged()).isTrue();
    }

    @Test
    void findsNothingInAnEmptyFileOrInGarbage() {
        byte[] garbage = new byte[10_000];
        new SplittableRandom(7).nextBytes(garbage);

        assertThat(JournalReader.read(new byte[0]).entries()).isEmpty();
        assertThat(JournalReader.read(garbage).entries()).isEmpty();
        assertThat(JournalReader.read(garbage).hasTornTail()).isTrue();
    }

    @Test
    void cannotBeFooledByWordsThatLookLikeARecord() {
        byte[] disguise = Layout.record(9, utf8("not mine")).array();
        byte[] whole = journal(List.of("begun", new String(disguise, StandardCharsets.UTF_8), "last"));
        whole[Layout.HEADER_BYTES + 30] ^= 1;

        assertThat(JournalReader.read(whole).entries()).extracting(Entry::text).doesNotContain("not mine");
    }

    @Test
    void refusesAJournalOfANewerVersion() {
        ByteBuffer header = Layout.header(ATTEMPT);
        header.putInt(4, Layout.FORMAT + 1);
        header.putInt(24, Layout.checksum(header.array(), 0, 24));

        assertThatThrownBy(() -> JournalReader.read(header.array())).isInstanceOf(NewerDataException.class);
    }

    private static byte[] journal(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Layout.header(ATTEMPT).array());
        for (int i = 0; i < texts.size(); i++) {
            bytes.writeBytes(Layout.record(i + 1, utf8(texts.get(i))).array());
        }
        return bytes.toByteArray();
    }

    /** The byte after each record. */
    private static List<Integer> ends(List<String> texts) {
        List<Integer> ends = new ArrayList<>();
        int end = Layout.HEADER_BYTES;
        for (String text : texts) {
            end += Layout.RECORD_HEAD_BYTES + utf8(text).length;
            ends.add(end);
        }
        return ends;
    }

    private static int wholeRecords(List<Integer> ends, int bytes) {
        return (int) ends.stream().filter(end -> end <= bytes).count();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
