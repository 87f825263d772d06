package org.okrreadiness.marking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.okrreadiness.domain.marking.CohortId;

/** Draws by lot that come out the same on every machine and cannot be guessed from a name: SHA-256 of what is drawn for. */
enum Draw {
    /** In which order the answers to a task are marked. */
    ORDER,
    /** Who of several markers gets an answer. */
    MARKER,
    /** Whose answers a second marker marks. */
    SECOND,
    /** To which answers the scorer's marks are never shown. */
    BLIND,
    /** Where among the others a seed comes. */
    SEED;

    private static final double RANGE = Math.pow(2, 53);

    /** @return at least 0, below 1 */
    double of(CohortId cohort, Object what) {
        byte[] drawn = digest(name() + "|" + cohort + "|" + what);
        return (ByteBuffer.wrap(drawn).getLong() >>> 11) / RANGE;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
