package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * By what a file is recognised as unchanged.
 *
 * @param length in bytes
 * @param checksum CRC32C of all of them
 */
record FileMark(long length, long checksum) {

    private static final int CHUNK = 1 << 20;

    static FileMark of(Path file) throws IOException {
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
}
