package org.okrreadiness.storage.journal;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.CRC32C;

/** How bytes are laid out in a journal file. */
final class Layout {

    static final int FORMAT = 1;
    static final int FILE_MAGIC = 0x4F4B524A;
    static final int RECORD_MAGIC = 0xFE4F4B52;
    static final int HEADER_BYTES = 28;
    static final int RECORD_HEAD_BYTES = 20;
    static final int LONGEST_PAYLOAD = 64 * 1024 * 1024;

    private Layout() {}

    static ByteBuffer header(UUID attempt) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES)
                .putInt(FILE_MAGIC)
                .putInt(FORMAT)
                .putLong(attempt.getMostSignificantBits())
                .putLong(attempt.getLeastSignificantBits());
        return header.putInt(checksum(header.array(), 0, 24)).flip();
    }

    static ByteBuffer record(long sequence, byte[] payload) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD_BYTES + payload.length)
                .putInt(RECORD_MAGIC)
                .putInt(payload.length)
                .putLong(sequence)
                .putInt(0)
                .put(payload);
        return record.putInt(16, recordChecksum(record.array(), 0, payload.length))
                .flip();
    }

    /** Over length, sequence and payload of the record that starts at {@code at}. */
    static int recordChecksum(byte[] bytes, int at, int payloadLength) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at + 4, 12);
        crc.update(bytes, at + RECORD_HEAD_BYTES, payloadLength);
        return (int) crc.getValue();
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
