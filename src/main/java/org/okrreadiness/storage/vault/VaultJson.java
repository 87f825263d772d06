package org.okrreadiness.storage.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The form of the vault's own files: JSON that is written in one way only, so that every changed byte shows. */
final class VaultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(1_000_000)
                            .maxDocumentLength(2_000_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private VaultJson() {}

    static byte[] write(Object wire) {
        return (MAPPER.writeValueAsString(wire) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote, to the byte.
     *
     * @param source named when it cannot be read
     * @throws org.okrreadiness.service.NewerDataException when a newer version wrote it
     * @throws org.okrreadiness.service.UnreadableInputException when it is anything else
     */
    static <T> T read(Class<T> wire, byte[] bytes, int known, Object source) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            int format = node.path("format").intValue(0);
            if (format > known) {
                throw Trouble.newer(format, known);
            }
            T value = MAPPER.treeToValue(node, wire);
            if (format < 1 || !Arrays.equals(write(value), bytes)) {
                throw Trouble.damaged(source, null);
            }
            return value;
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            throw Trouble.damaged(source, unreadable);
        }
    }

    static VaultFile sealed(VaultFile file, DataKey key) {
        VaultFile bare = file.sealed("", "");
        VaultFile sealed = bare.sealed(seal(bare, key), "");
        return sealed.sealed(sealed.seal(), checksum(sealed));
    }

    static boolean isWhole(VaultFile file) {
        return file.checksum().equals(checksum(file.sealed(file.seal(), "")));
    }

    /** True when the holder of this key wrote it. */
    static boolean isGenuine(VaultFile file, DataKey key) {
        byte[] expected = seal(file.sealed("", ""), key).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, file.seal().getBytes(StandardCharsets.US_ASCII));
    }

    private static String checksum(VaultFile file) {
        return hex("SHA-256", write(file));
    }

    private static String seal(VaultFile file, DataKey key) {
        return key.with(Purpose.VAULT, secret -> hmac(secret, write(file)));
    }

    static String hmac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256", e);
        }
    }

    private static String hex(String method, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(method).digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
