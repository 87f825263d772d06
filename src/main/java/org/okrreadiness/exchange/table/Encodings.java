package org.okrreadiness.exchange.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.okrreadiness.service.StopSignal;

/** Bytes to text: by their byte order mark, else as UTF-8 where they are that, else as Windows-1252, which is what Excel writes. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int PIECE = 1 << 20;

    private Encodings() {}

    /** @param stop asked a million bytes apart */
    static String text(byte[] bytes, StopSignal stop) {
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
            return utf8(bytes, stop);
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String utf8(byte[] bytes, StopSignal stop) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean atEnd;
        do {
            stop.requireNot();
            in.limit(Math.min(bytes.length, in.position() + PIECE));
            atEnd = in.limit() == bytes.length;
            CoderResult result = decoder.decode(in, out, atEnd);
            if (result.isError()) {
                result.throwException();
            }
        } while (!atEnd);
        return out.flip().toString();
    }

    private static boolean begins(byte[] bytes, int... with) {
        boolean same = bytes.length >= with.length;
        for (int i = 0; same && i < with.length; i++) {
            same = (bytes[i] & 0xff) == with[i];
        }
        return same;
    }
}
