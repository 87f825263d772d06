package org.okrreadiness.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * By what a file is recognised as unchanged.
 *
 * @param length in bytes
 * @param checksum CRC32C of all of them
 */
public record FileMark(long length, long checksum) {

    private static final int CHUNK = 1 << 20;

    public static FileMark of(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(chunk) >= 0) {
                crc.update(chunk.flip());
                chunk.clear();
            }
            return new FileMark(channel.size(), crc.getValue());
        }
    }

    /** As two numbers on one line. */
    public String text() {
        return length + " " + Long.toHexString(checksum) + "\n";
    }

    /** @return empty when it is not what {@link #text} writes */
    public static Optional<FileMark> parse(String text) {
        String[] numbers = text.strip().split(" ");
        try {
            return Optional.of(new FileMark(Long.parseLong(numbers[0]), Long.parseLong(numbers[1], 16)));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }
}
