package org.okrreadiness.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.StoppableStream;

/**
 * Bytes to text: by their byte order mark, else as UTF-8 where they are that, else as Windows-1252, which is what Excel writes. Nowhere is
 * all of the text held at once, so that it takes little memory and can be given up at any time.
 */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PIECE = 1 << 16;

    private final byte[] bytes;
    private final StopSignal stop;
    private final Charset charset;
    private final int from;

    private Encodings(byte[] bytes, StopSignal stop, Charset charset, int from) {
        this.bytes = bytes;
        this.stop = stop;
        this.charset = charset;
        this.from = from;
    }

    /** Empty when it is no text: somewhere in it stands the sign zero. */
    static Optional<Encodings> of(byte[] bytes, StopSignal stop) {
        Encodings found = found(bytes, stop);
        return found.goThrough(CodingErrorAction.REPLACE) == End.ZERO ? Optional.empty() : Optional.of(found);
    }

    private static Encodings found(byte[] bytes, StopSignal stop) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new Encodings(bytes, stop, StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new Encodings(bytes, stop, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new Encodings(bytes, stop, StandardCharsets.UTF_16BE, 2);
        }
        Encodings utf8 = new Encodings(bytes, stop, StandardCharsets.UTF_8, 0);
        return utf8.goThrough(CodingErrorAction.REPORT) == End.OTHER ? new Encodings(bytes, stop, WINDOWS, 0) : utf8;
    }

    /** How going through all of it ends. */
    private enum End {
        WHOLE,
        ZERO,
        /** In another encoding. */
        OTHER
    }

    private End goThrough(CodingErrorAction otherwise) {
        CharsetDecoder decoder =
                charset.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result;
        boolean hasZero = false;
        do {
            stop.requireNot();
            result = decoder.decode(in, piece.clear(), true);
            piece.flip();
            while (piece.hasRemaining()) {
                hasZero |= piece.get() == 0;
            }
        } while (result.isOverflow());
        return result.isError() ? End.OTHER : hasZero ? End.ZERO : End.WHOLE;
    }

    private static boolean begins(byte[] bytes, int... with) {
        boolean same = bytes.length >= with.length;
        for (int i = 0; same && i < with.length; i++) {
            same = (bytes[i] & 0xff) == with[i];
        }
        return same;
    }

    /** Its first signs, at most so many bytes of them. */
    String beginning(int most) {
        return new String(bytes, from, Math.min(most, bytes.length - from), charset);
    }

    Reader reader() {
        return new InputStreamReader(
                new StoppableStream(new ByteArrayInputStream(bytes, from, bytes.length - from), stop), charset);
    }
}
