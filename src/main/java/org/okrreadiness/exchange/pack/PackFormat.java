package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/**
 * Finds out whether a newer version made a pack, before anything else about it is judged by what this version knows. Whatever becomes
 * of the form, its first entry stays uncompressed, is called {@code manifest.json} or {@code sealed.json} and has a {@code format}.
 */
final class PackFormat {

    /** The newest form this version reads, and the one it writes. */
    static final int NEWEST = 1;

    private static final int LONGEST = 64 * 1024;

    private PackFormat() {}

    static void refuseNewer(byte[] bytes) {
        int format = format(bytes);
        if (format > NEWEST) {
            throw PackRefusal.because("travel.refused.newer", Integer.toString(format), Integer.toString(NEWEST));
        }
    }

    /** 0 when it cannot be told, which the later stages are better at explaining. */
    private static int format(byte[] bytes) {
        ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < ZipParts.FRONT_BYTES || !ZipParts.beginsEntry(view)) {
            return 0;
        }
        try {
            ZipParts.Front front = ZipParts.readFront(view);
            int content = ZipParts.FRONT_BYTES + front.nameLength();
            boolean readable = !front.isCompressed()
                    && isFirst(new String(bytes, ZipParts.FRONT_BYTES, front.nameLength(), StandardCharsets.ISO_8859_1))
                    && front.length() <= LONGEST;
            return readable ? format(new String(bytes, content, front.length(), StandardCharsets.UTF_8)) : 0;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | JacksonException cutShort) {
            return 0;
        }
    }

    private static boolean isFirst(String name) {
        return name.equals(Manifest.NAME) || name.equals(SealedPack.NAME);
    }

    private static int format(String json) {
        return PackJson.tree(json).path("format").intValue(0);
    }
}
