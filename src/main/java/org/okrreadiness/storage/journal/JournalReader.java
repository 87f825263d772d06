package org.okrreadiness.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;
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
        Optional<String> key = attempt.flatMap(id -> key());
        int good = Math.min(key.isPresent() ? Layout.SEALED_HEADER_BYTES : Layout.HEADER_BYTES, bytes.length);
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
        return new JournalContent(attempt, key, entries, damage, goodEnd, bytes.length);
    }

    /** The key of a sealed journal whose header is whole. */
    private Optional<String> key() {
        int end = Layout.HEADER_BYTES + Signatures.KEY_BYTES;
        boolean whole = view.getInt(4) == Layout.FORMAT
                && bytes.length >= Layout.SEALED_HEADER_BYTES
                && view.getInt(end) == Layout.checksum(bytes, Layout.HEADER_BYTES, Signatures.KEY_BYTES);
        return whole ? Optional.of(HexFormat.of().formatHex(bytes, Layout.HEADER_BYTES, end)) : Optional.empty();
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
        int magic = view.getInt(at);
        if (magic != Layout.RECORD_MAGIC && magic != Layout.SEALED_RECORD_MAGIC) {
            return false;
        }
        int length = view.getInt(at + 4);
        int head = headOf(at);
        return length > 0
                && length <= bytes.length - at - head
                && view.getLong(at + 8) > lastSequence()
                && view.getInt(at + 16) == Layout.recordChecksum(bytes, at, head + length);
    }

    /** How many bytes of a record stand in front of its payload. */
    private int headOf(int at) {
        return view.getInt(at) == Layout.SEALED_RECORD_MAGIC
                ? Layout.RECORD_HEAD_BYTES + Layout.SEAL_BYTES
                : Layout.RECORD_HEAD_BYTES;
    }

    private long lastSequence() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
    }

    /** @return the byte after it */
    private int take(int at) {
        int length = view.getInt(at + 4);
        int head = headOf(at);
        String text = new String(bytes, at + head, length, StandardCharsets.UTF_8);
        Optional<Link> link = view.getInt(at) == Layout.SEALED_RECORD_MAGIC
                ? Optional.of(Link.of(bytes, at, head + length))
                : Optional.empty();
        entries.add(new Entry(view.getLong(at + 8), text, link));
        return at + head + length;
    }
}
