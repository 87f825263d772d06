package org.okrreadiness.storage.journal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;

/** Seals the records of one journal, each over the one before it. */
final class Chain {

    private final SigningKey key;
    private byte[] previous;

    private Chain(SigningKey key, byte[] previous) {
        this.key = key;
        this.previous = previous;
    }

    /** For a journal without a record. */
    static Chain first(SigningKey key, UUID attempt) {
        byte[] header = Layout.header(attempt, key.publicBytes()).array();
        return new Chain(key, Signatures.digest(header));
    }

    /** For a journal whose last record has this digest. */
    static Chain after(SigningKey key, String digest) {
        return new Chain(key, HexFormat.of().parseHex(digest));
    }

    ByteBuffer header(UUID attempt) {
        return Layout.header(attempt, key.publicBytes());
    }

    ByteBuffer record(long sequence, byte[] payload) {
        byte[] seal = ByteBuffer.allocate(Layout.SEAL_BYTES)
                .put(previous)
                .put(key.sign(Layout.signed(previous, sequence, payload)))
                .array();
        return Layout.sealedRecord(sequence, seal, payload);
    }

    /** The record is on disk: the next one follows it. */
    void follow(ByteBuffer record) {
        previous = Signatures.digest(record.array());
    }

    /** Digest of the record written last, in hexadecimal digits. */
    String last() {
        return HexFormat.of().formatHex(previous);
    }
}
