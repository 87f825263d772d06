package org.okrreadiness.service.records.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/**
 * Something a person wants to have checked.
 *
 * @param bytes all of it, or of a file that is larger than a credential or certificate can be none
 * @param file where it lies, when it is a file
 */
public record Offered(byte[] bytes, Optional<Path> file) {

    /** Larger than any certificate, image or credential there is; only exported tables may be larger. */
    public static final int LARGEST = 32 * 1024 * 1024;

    public Offered {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(file, "file");
    }

    /** What a scanner read out of a QR code, or a credential that was pasted. */
    public static Offered text(String text) {
        return new Offered(text.strip().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** @throws UnreadableInputException when the file cannot be read */
    public static Offered file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return new Offered(bytes.length > LARGEST ? new byte[0] : bytes, Optional.of(file));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    Phrase.of(
                            "problem.verify.unreadable",
                            file.toString(),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Whether it begins with these bytes. */
    public boolean beginsWith(byte... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
