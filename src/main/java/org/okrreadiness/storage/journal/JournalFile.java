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
import java.util.List;
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
    private FileChannel channel;
    private long goodEnd;
    private long lastSequence;

    JournalFile(Opener opener, UUID attempt, long goodEnd, long lastSequence) throws IOException {
        this.opener = opener;
        this.attempt = attempt;
        this.channel = opener.open();
        this.goodEnd = goodEnd;
        this.lastSequence = lastSequence;
    }

    /** Starts the journal of an attempt; it is an empty file until the first record. */
    public static JournalFile create(Path file, UUID attempt) throws IOException {
        Files.createFile(file);
        return new JournalFile(() -> FileChannel.open(file, StandardOpenOption.WRITE), attempt, 0, 0);
    }

    /**
     * Opens a journal behind its last good record; whatever follows is cut off with the next one.
     *
     * @param content what was read from the same file
     */
    public static JournalFile reopen(Path file, UUID attempt, JournalContent content) throws IOException {
        return new JournalFile(
                () -> FileChannel.open(file, StandardOpenOption.WRITE),
                attempt,
                content.goodEnd(),
                content.lastSequence());
    }

    /** Writes a journal anew with these records only, whole or not at all. They keep their numbers. */
    public static void rewrite(Path file, UUID attempt, List<JournalContent.Entry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Layout.header(attempt).array());
        for (JournalContent.Entry entry : entries) {
            byte[] payload = entry.text().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(Layout.record(entry.sequence(), payload).array());
        }
        DurableFiles.replace(file, bytes.toByteArray());
    }

    /**
     * Adds a record and forces it to disk.
     *
     * @return its sequence number
     * @throws IOException when it could not be kept; the file then ends with the record before
     */
    public long append(String payload) throws IOException {
        long sequence = lastSequence + 1;
        ByteBuffer bytes = withHeaderIfFirst(Layout.record(sequence, payload.getBytes(StandardCharsets.UTF_8)));
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
        return sequence;
    }

    private ByteBuffer withHeaderIfFirst(ByteBuffer record) {
        if (goodEnd > 0) {
            return record;
        }
        return ByteBuffer.allocate(Layout.HEADER_BYTES + record.capacity())
                .put(Layout.header(attempt))
                .put(record)
                .flip();
    }

    /** The number of the last record. */
    public long lastSequence() {
        return lastSequence;
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
