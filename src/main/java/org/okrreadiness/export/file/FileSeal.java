package org.okrreadiness.export.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerSeal;

/**
 * What an issuer answers for when a file leaves: its content, when, and how many records are in it. Lies beside the file, under the
 * file's name with {@link #ENDING} behind it.
 *
 * @param fileName as the file was called when it was written; a file that was renamed since is still genuine
 * @param content of the file
 * @param issuer who answers for it
 * @param at when it was sealed, to the microsecond at most
 * @param records how many records are in the file
 * @param signature Ed25519 over {@link #message()}, 128 lower-case hexadecimal digits
 */
public record FileSeal(String fileName, FileDigest content, Issuer issuer, Instant at, long records, String signature) {

    /** What names of such files end with. */
    public static final String ENDING = ".okr-seal";

    /** More than any seal has; what is longer is none. */
    private static final int MOST_BYTES = 65_536;

    public FileSeal {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(signature, "signature");
    }

    /** Seals content that was written under this name. */
    public static FileSeal sign(String fileName, FileDigest content, long records, Instant at, IssuerSeal seal) {
        FileSeal unsigned =
                new FileSeal(fileName, content, seal.issuer(), at.truncatedTo(ChronoUnit.MICROS), records, "");
        String signature = HexFormat.of().formatHex(seal.sign(unsigned.message()));
        return new FileSeal(fileName, content, unsigned.issuer(), unsigned.at(), records, signature);
    }

    /** Where the seal of a file lies. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Holds a file against the seal beside it. */
    public static SealCheck check(Path file) {
        return check(file, beside(file));
    }

    /**
     * Holds a file against a seal. That it is genuine says that whoever has the issuer's key sealed it; whether that key is the issuer's
     * is for the person who knows the issuer to say.
     */
    public static SealCheck check(Path file, Path sealFile) {
        Optional<FileSeal> seal = read(sealFile);
        if (seal.isEmpty()) {
            return SealCheck.UNREADABLE;
        }
        try {
            boolean genuine = seal.get().isSigned()
                    && FileDigest.of(file).equals(seal.get().content());
            return new SealCheck(genuine ? SealCheck.Outcome.GENUINE : SealCheck.Outcome.CHANGED, seal);
        } catch (IOException e) {
            return new SealCheck(SealCheck.Outcome.UNREADABLE, seal);
        }
    }

    private static Optional<FileSeal> read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return FileSealJson.read(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As it is written to its file. */
    public byte[] bytes() {
        return FileSealJson.write(this);
    }

    /** Whether the issuer's key signed exactly this. */
    public boolean isSigned() {
        try {
            HexFormat hex = HexFormat.of();
            return Signatures.verifies(hex.parseHex(issuer.publicKey()), message(), hex.parseHex(signature));
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }

    /**
     * What is signed: {@code okr-seal/1}, then file name, length, SHA-256, issuer's name, public key, moment and number of
     * records. Each is written as its length in bytes of UTF-8, a colon, itself and a line feed, so that no two seals have one message.
     */
    public byte[] message() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (String part : new String[] {
            FileSealJson.FORMAT,
            fileName,
            Long.toString(content.length()),
            content.sha256(),
            issuer.name(),
            issuer.publicKey(),
            at.toString(),
            Long.toString(records)
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            message.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            message.writeBytes(bytes);
            message.write('\n');
        }
        return message.toByteArray();
    }
}
