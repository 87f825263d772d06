package org.okrreadiness.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.storage.journal.JournalContent.Entry;
import org.okrreadiness.storage.journal.JournalContent.Stretch;

/** Reads a journal file, however damaged: every good record is found, whatever stands between them. */
public final class JournalReader {

    private final byte[] bytes;
    private final ByteBuffer view;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Stretch> damage = new ArrayList<>();

    private JournalReader(byte[] bytes) {
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes);
    }

    /** @throws NewerDataException when a newer version wrote it */
    public static JournalContent read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** @throws NewerDataException when a newer version wrote it */
    public static JournalContent read(byte[] bytes) {
        return new JournalReader(bytes).read();
    }

    private JournalContent read() {
        Optional<UUID> attempt = header();
        int good = Math.min(Layout.HEADER_BYTES, bytes.length);
        int at = nextRecord(good);
        if (attempt.isEmpty() && at >= 0) {
            damage.add(new Stretch(0, Layout.HEADER_BYTES));
        }
        while (at >= 0) {
            if (at > good) {
                damage.add(new Stretch(good, at));
            }
            good = take(at);
            at = nextRecord(good);
        }
        long goodEnd = attempt.isEmpty() && entries.isEmpty() ? 0 : good;
        return new JournalContent(attempt, entries, damage, goodEnd, bytes.length);
    }

    private Optional<UUID> header() {
        boolean whole = bytes.length >= Layout.HEADER_BYTES
                && view.getInt(0) == Layout.FILE_MAGIC
                && view.getInt(24) == Layout.checksum(bytes, 0, 24);
        if (!whole) {
            return Optional.empty();
        }
        int format = view.getInt(4);
        if (format > Layout.FORMAT) {
            throw new NewerDataException(
                    Phrase.of("problem.data-newer", Integer.toString(format), Integer.toString(Layout.FORMAT)), null);
        }
        return Optional.of(new UUID(view.getLong(8), view.getLong(16)));
    }

    /** The next good record at or after {@code from}; -1 when there is none. */
    private int nextRecord(int from) {
        for (int at = from; at <= bytes.length - Layout.RECORD_HEAD_BYTES; at++) {
            if (isRecord(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isRecord(int at) {
        if (view.getInt(at) != Layout.RECORD_MAGIC) {
            return false;
        }
        int length = view.getInt(at + 4);
        return length > 0
                && length <= bytes.length - at - Layout.RECORD_HEAD_BYTES
                && view.getLong(at + 8) > lastSequence()
                && view.getInt(at + 16) == Layout.recordChecksum(bytes, at, length);
    }

    private long lastSequence() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
    }

    /** @return the byte after it */
    private int take(int at) {
        int length = view.getInt(at + 4);
        int from = at + Layout.RECORD_HEAD_BYTES;
        entries.add(new Entry(view.getLong(at + 8), new String(bytes, from, length, StandardCharsets.UTF_8)));
        return from + length;
    }
}
