package org.okrreadiness.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * A journal file that is being written to. What {@link #append} returned from is on the disk.
 *
 * <p>Not safe for several threads by itself. An interrupted thread may append all the same: the interruption is kept for later, because
 * half a record would help nobody.
 */
public final class JournalFile implements AutoCloseable {

    /** Opens the file again, for example after an interrupted thread has closed it. */
    interface Opener {
        FileChannel open() throws IOException;
    }

    private final Opener opener;
    private final UUID attempt;
    private final Optional<Chain> chain;
    private FileChannel channel;
    private long goodEnd;
    private long lastSequence;

    /** @param chain seals the records; empty for a journal that is not sealed */
    JournalFile(Opener opener, UUID attempt, Optional<Chain> chain, long goodEnd, long lastSequence)
            throws IOException {
        this.opener = opener;
        this.attempt = attempt;
        this.chain = chain;
        this.channel = opener.open();
        this.goodEnd = goodEnd;
        this.lastSequence = lastSequence;
    }

    /** Starts the journal of an attempt; it is an empty file until the first record. */
    public static JournalFile create(Path file, UUID attempt, SigningKey key) throws IOException {
        return create(file, attempt, Optional.of(Chain.first(key, attempt)));
    }

    /** Starts one that is not sealed, as earlier versions did. */
    static JournalFile createPlain(Path file, UUID attempt) throws IOException {
        return create(file, attempt, Optional.empty());
    }

    private static JournalFile create(Path file, UUID attempt, Optional<Chain> chain) throws IOException {
        Files.createFile(file);
        return new JournalFile(() -> FileChannel.open(file, StandardOpenOption.WRITE), attempt, chain, 0, 0);
    }

    /**
     * Opens a journal behind its last good record; whatever follows is cut off with the next one. A journal that was not sealed when it
     * was begun stays as it is.
     *
     * @param content what was read from the same file
     * @param key seals what is added
     */
    public static JournalFile reopen(Path file, UUID attempt, JournalContent content, SigningKey key)
            throws IOException {
        return new JournalFile(
                () -> FileChannel.open(file, StandardOpenOption.WRITE),
                attempt,
                chain(attempt, content, key),
                content.goodEnd(),
                content.lastSequence());
    }

    private static Optional<Chain> chain(UUID attempt, JournalContent content, SigningKey key) {
        if (content.entries().isEmpty()) {
            return content.attempt().isPresent() && !content.isSealed()
                    ? Optional.empty()
                    : Optional.of(Chain.first(key, attempt));
        }
        JournalContent.Entry last = content.entries().get(content.entries().size() - 1);
        return last.link().map(link -> Chain.after(key, link.digest()));
    }

    /** Writes a journal anew with these records only, whole or not at all. They keep their numbers and their seals. */
    public static void rewrite(Path file, UUID attempt, JournalContent content, SigningKey key) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header(attempt, content, key).array());
        content.entries().forEach(entry -> bytes.writeBytes(entry.bytes()));
        DurableFiles.replace(file, bytes.toByteArray());
    }

    /** Where the key in the header cannot be read, it will have been this one; where it was not, the seal says so. */
    private static ByteBuffer header(UUID attempt, JournalContent content, SigningKey key) {
        byte[] publicKey = content.key().map(HexFormat.of()::parseHex).orElseGet(key::publicBytes);
        return content.isSealed() ? Layout.header(attempt, publicKey) : Layout.header(attempt);
    }

    /**
     * Adds a record and forces it to disk.
     *
     * @return its sequence number
     * @throws IOException when it could not be kept; the file then ends with the record before
     */
    public long append(String payload) throws IOException {
        long sequence = lastSequence + 1;
        byte[] utf8 = payload.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = chain.map(c -> c.record(sequence, utf8)).orElseGet(() -> Layout.record(sequence, utf8));
        ByteBuffer bytes = withHeaderIfFirst(record);
        boolean interrupted = Thread.interrupted();
        try {
            writeUndisturbed(bytes);
        } finally {
            if (interrupted || Thread.interrupted()) {
                Thread.currentThread().interrupt();
            }
        }
        goodEnd += bytes.capacity();
        lastSequence = sequence;
        chain.ifPresent(c -> c.follow(record));
        return sequence;
    }

    private ByteBuffer withHeaderIfFirst(ByteBuffer record) {
        if (goodEnd > 0) {
            return record;
        }
        ByteBuffer header = chain.map(c -> c.header(attempt)).orElseGet(() -> Layout.header(attempt));
        return ByteBuffer.allocate(header.capacity() + record.capacity())
                .put(header)
                .put(record)
                .flip();
    }

    /** The number of the last record. */
    public long lastSequence() {
        return lastSequence;
    }

    /** Digest of the last record, in hexadecimal digits; empty when the journal is not sealed. */
    public Optional<String> lastDigest() {
        return chain.map(Chain::last);
    }

    /** The byte after the last record. */
    public long length() {
        return goodEnd;
    }

    private void writeUndisturbed(ByteBuffer record) throws IOException {
        while (true) {
            try {
                writeAndForce(record.rewind());
                return;
            } catch (ClosedByInterruptException e) {
                Thread.interrupted();
                channel = opener.open();
            }
        }
    }

    private void writeAndForce(ByteBuffer record) throws IOException {
        try {
            cutBack();
            write(record);
            // The first record makes the file what it is: its size and place must last as well.
            channel.force(goodEnd == 0);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            cutBackAfter(e);
            throw e;
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        long at = goodEnd;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private void cutBack() throws IOException {
        if (channel.size() > goodEnd) {
            channel.truncate(goodEnd);
        }
    }

    /** If this fails too, the next record tries again; until then the half record is a torn tail. */
    private void cutBackAfter(IOException cause) {
        try {
            cutBack();
            channel.force(false);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
