package org.okrreadiness.ui.own;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/** A file of text that somebody opens; anything else is refused with what to do instead. */
final class TextFile {

    /** Far more than anybody's objectives, and little enough to be read at once. */
    static final int MOST_BYTES = 200_000;

    private TextFile() {}

    static String read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableInputException(Phrase.of("own.problem.no-file", name), null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableInputException(
                        Phrase.of("own.problem.too-large", name, Integer.toString(MOST_BYTES / 1000)), null);
            }
            return decoded(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("own.problem.unreadable", name), e);
        }
    }

    private static String decoded(byte[] bytes, String name) {
        String text;
        try {
            text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUnicode) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        boolean control = text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c));
        if (control) {
            throw new UnreadableInputException(Phrase.of("own.problem.not-text", name), null);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte... bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
