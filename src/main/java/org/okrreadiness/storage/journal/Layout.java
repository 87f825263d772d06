package org.okrreadiness.storage.journal;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.okrreadiness.crypto.Signatures;

/** How bytes are laid out in a journal file. */
final class Layout {

    /** The newest form of a journal this version reads and writes. */
    static final int FORMAT = 2;

    private static final int PLAIN_FORMAT = 1;
    static final int FILE_MAGIC = 0x4F4B524A;
    static final int RECORD_MAGIC = 0xFE4F4B52;
    static final int SEALED_RECORD_MAGIC = 0xFE4F4B53;
    static final int HEADER_BYTES = 28;

    /** A header with a public key and a checksum of it behind. */
    static final int SEALED_HEADER_BYTES = HEADER_BYTES + Signatures.KEY_BYTES + 4;

    static final int RECORD_HEAD_BYTES = 20;

    /** What a sealed record has between head and payload: the digest of the record before, and a signature. */
    static final int SEAL_BYTES = Signatures.DIGEST_BYTES + Signatures.SIGNATURE_BYTES;

    static final int LONGEST_PAYLOAD = 64 * 1024 * 1024;

    private Layout() {}

    /** The header of a journal that is not sealed. */
    static ByteBuffer header(UUID attempt) {
        return putHeader(ByteBuffer.allocate(HEADER_BYTES), PLAIN_FORMAT, attempt)
                .flip();
    }

    /** The header of a sealed journal. Versions that do not know seals can read as much of it as tells them so. */
    static ByteBuffer header(UUID attempt, byte[] publicKey) {
        ByteBuffer header = putHeader(ByteBuffer.allocate(SEALED_HEADER_BYTES), FORMAT, attempt)
                .put(publicKey);
        return header.putInt(checksum(header.array(), HEADER_BYTES, Signatures.KEY_BYTES))
                .flip();
    }

    private static ByteBuffer putHeader(ByteBuffer header, int format, UUID attempt) {
        header.putInt(FILE_MAGIC)
                .putInt(format)
                .putLong(attempt.getMostSignificantBits())
                .putLong(attempt.getLeastSignificantBits());
        return header.putInt(checksum(header.array(), 0, 24));
    }

    static ByteBuffer record(long sequence, byte[] payload) {
        return record(RECORD_MAGIC, sequence, new byte[0], payload);
    }

    /** @param seal of {@link #SEAL_BYTES} */
    static ByteBuffer sealedRecord(long sequence, byte[] seal, byte[] payload) {
        return record(SEALED_RECORD_MAGIC, sequence, seal, payload);
    }

    private static ByteBuffer record(int magic, long sequence, byte[] seal, byte[] payload) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD_BYTES + seal.length + payload.length)
                .putInt(magic)
                .putInt(payload.length)
                .putLong(sequence)
                .putInt(0)
                .put(seal)
                .put(payload);
        return record.putInt(16, recordChecksum(record.array(), 0, record.capacity()))
                .flip();
    }

    /** Over length, sequence, seal and payload of the record that starts at {@code at} and is so many bytes long in all. */
    static int recordChecksum(byte[] bytes, int at, int recordLength) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at + 4, 12);
        crc.update(bytes, at + RECORD_HEAD_BYTES, recordLength - RECORD_HEAD_BYTES);
        return (int) crc.getValue();
    }

    /** What is signed of a record. The digest in front reaches back to the header, with the attempt and the key. */
    static byte[] signed(byte[] previous, long sequence, byte[] payload) {
        return ByteBuffer.allocate(previous.length + 8 + payload.length)
                .put(previous)
                .putLong(sequence)
                .put(payload)
                .array();
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
