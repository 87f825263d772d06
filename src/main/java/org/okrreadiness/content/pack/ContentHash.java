package org.okrreadiness.content.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** The fingerprint of a pack: the same bytes under the same names give the same one, anything else another. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * SHA-256 over the files in the order of their names. Name and content each go in behind their length in bytes (four bytes, the
     * highest first), so that nothing can be moved from one into the other unnoticed.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
