package org.okrreadiness.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.Seal.Expected;
import org.okrreadiness.storage.journal.JournalContent.Entry;

/**
 * Finds out whether a journal is as it was written.
 *
 * <p>Each signature covers the digest of the record before, so the last one covers them all, and only it is verified while the chain
 * holds. Where it does not hold, every signature is verified up to the first that fails.
 */
public final class SealCheck {

    private final UUID attempt;
    private final JournalContent content;
    private final List<Entry> entries;

    private SealCheck(UUID attempt, JournalContent content) {
        this.attempt = attempt;
        this.content = content;
        this.entries = content.entries();
    }

    /**
     * @param attempt whose journal this should be
     * @param own the key of the data folder; empty when there is none
     */
    public static Seal of(UUID attempt, JournalContent content, Optional<SigningKey> own) {
        return under(attempt, content, own.map(SigningKey::publicHex));
    }

    /** @param own the public key it should be sealed with, in hexadecimal digits; empty when there is none */
    static Seal under(UUID attempt, JournalContent content, Optional<String> own) {
        return content.isSealed() ? new SealCheck(attempt, content).seal(own) : Seal.UNSEALED;
    }

    private Seal seal(Optional<String> own) {
        if (content.key().isEmpty()) {
            return Seal.broken(1, Expected.KEY, "");
        }
        byte[] key = HexFormat.of().parseHex(content.key().get());
        String fingerprint = SigningKey.fingerprint(key);
        if (!content.attempt().equals(Optional.of(attempt))) {
            return Seal.broken(1, Expected.ATTEMPT, fingerprint);
        }
        Optional<Seal> broken = holds(key) ? Optional.empty() : firstFailure(key, fingerprint);
        boolean isOwn = own.equals(content.key());
        return broken.or(() -> stray(fingerprint)).orElseGet(() -> Seal.intact(fingerprint, isOwn));
    }

    private byte[] headerDigest(byte[] key) {
        return Signatures.digest(Layout.header(attempt, key).array());
    }

    private boolean holds(byte[] key) {
        String previous = HexFormat.of().formatHex(headerDigest(key));
        for (int i = 0; i < entries.size(); i++) {
            Optional<Link> link = entries.get(i).link();
            if (entries.get(i).sequence() != i + 1
                    || link.isEmpty()
                    || !link.get().previous().equals(previous)) {
                return false;
            }
            previous = link.get().digest();
        }
        return entries.isEmpty() || isSigned(key, entries.get(entries.size() - 1));
    }

    private static boolean isSigned(byte[] key, Entry entry) {
        Link link = entry.link().orElseThrow();
        byte[] payload = entry.text().getBytes(StandardCharsets.UTF_8);
        byte[] message = Layout.signed(link.previousBytes(), entry.sequence(), payload);
        return Signatures.verifies(key, message, link.signatureBytes());
    }

    private Optional<Seal> firstFailure(byte[] key, String fingerprint) {
        String previous = HexFormat.of().formatHex(headerDigest(key));
        for (int i = 0; i < entries.size(); i++) {
            Optional<Expected> expected = expectedAt(i, previous, key);
            if (expected.isPresent()) {
                return Optional.of(Seal.broken(i + 1L, expected.get(), fingerprint));
            }
            previous = entries.get(i).link().orElseThrow().digest();
        }
        return Optional.empty();
    }

    private Optional<Expected> expectedAt(int index, String previous, byte[] key) {
        Entry entry = entries.get(index);
        if (entry.sequence() != index + 1) {
            return Optional.of(Expected.ENTRY);
        }
        if (entry.link().isEmpty() || !isSigned(key, entry)) {
            return Optional.of(Expected.SIGNATURE);
        }
        return entry.link().get().previous().equals(previous) ? Optional.empty() : Optional.of(Expected.PREVIOUS);
    }

    /** Bytes between good records that are none. What follows the last record is a write cut short, by a crash. */
    private Optional<Seal> stray(String fingerprint) {
        return content.damage().stream()
                .findFirst()
                .map(stretch -> Seal.broken(numberAt(stretch.from()), Expected.NOTHING, fingerprint));
    }

    private long numberAt(long position) {
        long number = 1;
        long end = Layout.SEALED_HEADER_BYTES;
        for (Entry entry : entries) {
            if (end >= position) {
                break;
            }
            end += entry.bytes().length;
            number++;
        }
        return number;
    }
}
