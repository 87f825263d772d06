package org.okrreadiness.storage.journal;

import java.util.HexFormat;
import org.okrreadiness.crypto.Signatures;

/**
 * What ties a sealed record to the one before it, in hexadecimal digits.
 *
 * @param previous SHA-256 of the whole record before, or of the header
 * @param signature of what the record says and of {@code previous}
 * @param digest SHA-256 of the whole record, which the next one carries
 */
public record Link(String previous, String signature, String digest) {

    private static final HexFormat HEX = HexFormat.of();

    /** Of the record at these bytes. */
    static Link of(byte[] bytes, int at, int length) {
        int seal = at + Layout.RECORD_HEAD_BYTES;
        int signature = seal + Signatures.DIGEST_BYTES;
        return new Link(
                HEX.formatHex(bytes, seal, signature),
                HEX.formatHex(bytes, signature, signature + Signatures.SIGNATURE_BYTES),
                HEX.formatHex(Signatures.digest(bytes, at, length)));
    }

    /** As it stands in the record. */
    byte[] seal() {
        return HEX.parseHex(previous + signature);
    }

    byte[] previousBytes() {
        return HEX.parseHex(previous);
    }

    byte[] signatureBytes() {
        return HEX.parseHex(signature);
    }
}
