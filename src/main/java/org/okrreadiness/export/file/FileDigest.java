package org.okrreadiness.export.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * By what the content of a file is recognised.
 *
 * @param length in bytes
 * @param sha256 of all of them, 64 lower-case hexadecimal digits
 */
public record FileDigest(long length, String sha256) {

    private static final int CHUNK = 1 << 16;

    public FileDigest {
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Reads the file once; memory does not grow with it. */
    public static FileDigest of(Path file) throws IOException {
        MessageDigest digest = fresh();
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                length += read;
            }
        }
        return new FileDigest(length, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
