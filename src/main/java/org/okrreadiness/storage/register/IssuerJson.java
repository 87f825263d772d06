package org.okrreadiness.storage.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the file of an issuer's keys, to the byte. */
final class IssuerJson {

    private static final int LARGEST = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private IssuerJson() {}

    /**
     * Empty when there is none yet.
     *
     * @throws UnreadableInputException when it is not as it was written: nothing is ever written over such a file
     */
    static Optional<IssuerWire> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                throw damaged(file, null);
            }
            return Optional.of(read(file, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }

    private static IssuerWire read(Path file, byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            int format = node.path("format").intValue(0);
            if (format > IssuerWire.FORMAT) {
                throw new NewerDataException(Phrase.of("problem.issuer.newer", file.toString()), null);
            }
            IssuerWire wire = MAPPER.treeToValue(node, IssuerWire.class);
            if (!Arrays.equals(bytes(wire), bytes)) {
                throw damaged(file, null);
            }
            return wire;
        } catch (JacksonException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw damaged(file, e);
        }
    }

    static void write(Path file, IssuerWire wire) {
        try {
            DurableFiles.privateFolder(file.getParent());
            DurableFiles.replacePrivate(file, bytes(wire));
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        }
    }

    private static byte[] bytes(IssuerWire wire) {
        byte[] bare = MAPPER.writeValueAsBytes(wire.checked(""));
        return MAPPER.writeValueAsBytes(wire.checked(HexFormat.of().formatHex(Signatures.digest(bare))));
    }

    private static UnreadableInputException damaged(Path file, Exception cause) {
        return new UnreadableInputException(Phrase.of("problem.issuer.damaged", file.toString()), cause);
    }
}
