package org.okrreadiness.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies bytes and seals them on the way. */
final class Sealing {

    private static final int CHUNK = 64 * 1024;

    private final MessageDigest digest = sha256();
    private final OutputStream to;
    private long length;

    Sealing(OutputStream to) {
        this.to = to;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Copies to the end, or to the limit.
     *
     * @return true when the end was reached within the limit
     */
    boolean copy(InputStream from, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (length < limit) {
            int read = from.read(chunk, 0, (int) Math.min(CHUNK, limit - length));
            if (read < 0) {
                return true;
            }
            add(chunk, read);
        }
        return from.read() < 0;
    }

    void add(byte[] bytes, int count) throws IOException {
        digest.update(bytes, 0, count);
        to.write(bytes, 0, count);
        length += count;
    }

    /** Call once, at the end. */
    Manifest.Seal seal() {
        return new Manifest.Seal(length, HexFormat.of().formatHex(digest.digest()));
    }
}
