package org.okrreadiness.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.service.travel.PackFiles;

/** The first stage: a file of a size a pack can have, read into memory once. */
final class PackBytes {

    /** A pack is no larger, in bytes. Nothing in it is compressed, so this bounds everything after it. */
    static final int MOST = (int) PackFiles.MOST_BYTES;

    private PackBytes() {}

    static byte[] read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw PackRefusal.because("travel.refused.no-file", file.toString());
            }
            requireSize(Files.size(file));
            return upToTheMost(file);
        } catch (IOException e) {
            throw PackRefusal.after(
                    e,
                    "travel.refused.unreadable",
                    file.toString(),
                    e.getClass().getSimpleName());
        }
    }

    /** The file may have grown since its size was asked. */
    private static byte[] upToTheMost(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            requireSize(bytes.length);
            return bytes;
        }
    }

    static void requireSize(long bytes) {
        if (bytes > MOST) {
            throw PackRefusal.because("travel.refused.too-large", megabytes(bytes), megabytes(MOST));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + (1 << 20) - 1) >> 20);
    }
}
