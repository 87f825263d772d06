package org.okrreadiness.exchange.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.okrreadiness.exchange.credential.CredentialText;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;
import org.okrreadiness.service.records.verify.Statement;

/** Badges in PNG: the credential stands in a text of the image named {@code openbadgecredential}. What is drawn is not signed. */
public final class BakedPngReader implements SignedReader {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private static final String NAME = "openbadgecredential";
    private static final int MOST_CHUNKS = 10_000;

    private final CredentialText text = new CredentialText();

    @Override
    public Optional<Examined> examine(Offered offered) {
        if (!offered.beginsWith(SIGNATURE)) {
            return Optional.empty();
        }
        try {
            return baked(ByteBuffer.wrap(offered.bytes()).position(SIGNATURE.length))
                    .flatMap(credential -> text.examine(credential, Statement.Form.IMAGE));
        } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> baked(ByteBuffer png) {
        for (int chunk = 0; chunk < MOST_CHUNKS && png.hasRemaining(); chunk++) {
            int length = png.getInt();
            byte[] type = new byte[4];
            png.get(type);
            int end = Math.addExact(png.position(), Math.max(0, length));
            if (Arrays.equals(type, "iTXt".getBytes(StandardCharsets.US_ASCII)) && end <= png.limit()) {
                Optional<byte[]> credential = credential(png.duplicate().limit(end));
                if (credential.isPresent()) {
                    return credential;
                }
            }
            png.position(end).getInt();
        }
        return Optional.empty();
    }

    /** Name, then whether it is compressed (the standard forbids that), a method, a language, a translated name, the text. */
    private static Optional<byte[]> credential(ByteBuffer chunk) {
        boolean isOne = word(chunk).equals(NAME);
        if (!isOne || chunk.get() != 0) {
            return Optional.empty();
        }
        chunk.get();
        word(chunk);
        word(chunk);
        byte[] text = new byte[chunk.remaining()];
        chunk.get(text);
        return Optional.of(text);
    }

    private static String word(ByteBuffer chunk) {
        StringBuilder word = new StringBuilder();
        for (byte next = chunk.get(); next != 0; next = chunk.get()) {
            word.append((char) (next & 0xff));
        }
        return word.toString();
    }
}
