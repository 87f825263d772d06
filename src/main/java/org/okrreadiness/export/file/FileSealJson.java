package org.okrreadiness.export.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.okrreadiness.exchange.json.HardenedJson;
import org.okrreadiness.service.records.Issuer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A seal as JSON. */
final class FileSealJson {

    static final String FORMAT = "okr-seal/1";

    private static final JsonMapper MAPPER = HardenedJson.mapper(100);

    private FileSealJson() {}

    /** The fields of the file, in their order. */
    record Wire(
            String format,
            String fileName,
            long length,
            String sha256,
            String issuer,
            String publicKey,
            String at,
            long records,
            String signature) {}

    static byte[] write(FileSeal seal) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Wire(
                        FORMAT,
                        seal.fileName(),
                        seal.content().length(),
                        seal.content().sha256(),
                        seal.issuer().name(),
                        seal.issuer().publicKey(),
                        seal.at().toString(),
                        seal.records(),
                        seal.signature()));
    }

    /** @return empty when these bytes are no seal, or one of a later form */
    static Optional<FileSeal> read(byte[] bytes) {
        try {
            Wire wire = MAPPER.readValue(bytes, Wire.class);
            return wire != null && wire.format().equals(FORMAT) ? Optional.of(seal(wire)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException noSeal) {
            return Optional.empty();
        }
    }

    private static FileSeal seal(Wire wire) {
        return new FileSeal(
                wire.fileName(),
                new FileDigest(wire.length(), wire.sha256()),
                new Issuer(wire.issuer(), wire.publicKey()),
                Instant.parse(wire.at()),
                wire.records(),
                wire.signature());
    }
}
