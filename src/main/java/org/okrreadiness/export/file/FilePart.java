package org.okrreadiness.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file on its way, still without its name. Knows the digest of what was written to it. */
public final class FilePart extends OutputStream {

    private static final int BUFFER = 1 << 16;

    /**
     * How many bytes may wait for the disk. Forced now and then, so that forcing it at the end takes a moment and whoever stops an
     * export does not wait for hundreds of megabytes to be written first.
     */
    private static final int UNFORCED = 4 << 20;

    private final Path target;
    private final Path fresh;
    private final FileChannel channel;
    private final MessageDigest digest = FileDigest.fresh();
    private final ByteBuffer waiting = ByteBuffer.allocateDirect(BUFFER);
    private long length;
    private long unforced;

    FilePart(Path target) throws IOException {
        this.target = target;
        // Nobody but the person who asked for it can read it while it is written, and it may be about people.
        this.fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".okr-", ".part");
        this.channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
    }

    Path target() {
        return target;
    }

    Path fresh() {
        return fresh;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        digest.update(bytes, from, count);
        length += count;
        int done = 0;
        while (done < count) {
            int some = Math.min(count - done, waiting.remaining());
            waiting.put(bytes, from + done, some);
            done += some;
            if (!waiting.hasRemaining()) {
                drain();
            }
        }
    }

    private void drain() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            unforced += channel.write(waiting);
        }
        waiting.clear();
        if (unforced >= UNFORCED) {
            channel.force(false);
            unforced = 0;
        }
    }

    /** Ends the file, and makes its content last. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                drain();
                channel.force(true);
            }
        }
    }

    /** Ends the file, which nobody wants any more. */
    void abandon() throws IOException {
        channel.close();
        Files.deleteIfExists(fresh);
    }

    /** Of everything that was written; asked once, when the file is closed. */
    public FileDigest digest() {
        return new FileDigest(length, HexFormat.of().formatHex(digest.digest()));
    }
}
