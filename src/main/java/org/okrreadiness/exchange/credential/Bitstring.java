package org.okrreadiness.exchange.credential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A row of bits as the standard writes it: packed with GZIP, in base 64 for addresses, with a letter in front that says so. */
final class Bitstring {

    /** Every list has at least so many, so that nobody is told by a short one. */
    private static final int FEWEST_BYTES = 131_072 / 8;

    /** A few bytes can be made to unpack to gigabytes. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String BASE64URL = "u";

    private Bitstring() {}

    static String encode(byte[] bits) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException("Bits are packed in memory", e);
        }
        return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** Empty when it is none, is shorter than any list or longer than is read. */
    static Optional<byte[]> decode(String text) {
        if (!text.startsWith(BASE64URL)) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text.substring(BASE64URL.length()))))) {
            byte[] bits = in.readNBytes(MOST_BYTES + 1);
            return bits.length < FEWEST_BYTES || bits.length > MOST_BYTES ? Optional.empty() : Optional.of(bits);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
