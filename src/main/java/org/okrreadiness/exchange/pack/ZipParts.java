package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The parts of a zip archive besides the content of its entries, in the one form packs have: nothing compressed, the first of January
 * 1980, no attributes, no comments.
 */
final class ZipParts {

    /** What stands in front of an entry's name. */
    static final int FRONT_BYTES = 30;

    private static final int FRONT = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final short VERSION = 20;
    private static final short FIRST_DAY = 0x21;

    private ZipParts() {}

    /** @param length of the content, negative where it is larger than any pack */
    record Front(int method, int length, int nameLength) {
        boolean isCompressed() {
            return method != 0;
        }
    }

    static boolean beginsEntry(ByteBuffer bytes) {
        return bytes.remaining() >= 4 && bytes.getInt(bytes.position()) == FRONT;
    }

    static Front readFront(ByteBuffer bytes) {
        int at = bytes.position();
        int length = bytes.getInt(at + 18);
        if (length < 0) {
            throw new IllegalArgumentException("An entry larger than any pack");
        }
        return new Front(bytes.getShort(at + 8), length, Short.toUnsignedInt(bytes.getShort(at + 26)));
    }

    /** Everything that stands before the content of an entry. */
    static byte[] front(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer front = buffer(FRONT_BYTES + name.length).putInt(FRONT);
        return description(front, entry, name).put(name).array();
    }

    /** What both descriptions of an entry have in common. */
    private static ByteBuffer description(ByteBuffer out, Entry entry, byte[] name) {
        return out.putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt(checksum(entry))
                .putInt(entry.length())
                .putInt(entry.length())
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    /** The list at the end of an archive, and its very end. */
    static byte[] directory(List<Entry> entries) {
        int names = entries.stream().mapToInt(entry -> entry.name().length()).sum();
        int size = entries.size() * LISTED_BYTES + names;
        ByteBuffer out = buffer(size + END_BYTES);
        int offset = 0;
        for (Entry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.ISO_8859_1);
            description(out.putInt(LISTED).putShort(VERSION), entry, name)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(offset)
                    .put(name);
            offset += FRONT_BYTES + name.length + entry.length();
        }
        return end(out, (short) entries.size(), size, offset).array();
    }

    private static ByteBuffer end(ByteBuffer out, short entries, int size, int offset) {
        return out.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(entries)
                .putShort(entries)
                .putInt(size)
                .putInt(offset)
                .putShort((short) 0);
    }

    private static int checksum(Entry entry) {
        CRC32 crc = new CRC32();
        crc.update(entry.whole(), entry.from(), entry.length());
        return (int) crc.getValue();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
