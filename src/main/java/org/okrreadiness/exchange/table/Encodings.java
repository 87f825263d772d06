package org.okrreadiness.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text: by their byte order mark, else as UTF-8 where they are that, else as Windows-1252, which is what Excel writes. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    static String text(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        boolean same = bytes.length >= with.length;
        for (int i = 0; same && i < with.length; i++) {
            same = (bytes[i] & 0xff) == with[i];
        }
        return same;
    }
}
