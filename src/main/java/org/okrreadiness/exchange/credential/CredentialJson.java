package org.okrreadiness.exchange.credential;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.okrreadiness.exchange.json.HardenedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Credentials as JSON: read within limits, a name in an object at most once; written without a character that means nothing. */
final class CredentialJson {

    /** Of a whole credential, in bytes. A real one has a few thousand. */
    static final int LONGEST = 256 * 1024;

    private static final int MOST_TOKENS = 20_000;
    private static final JsonMapper MAPPER = HardenedJson.mapper(MOST_TOKENS);

    /** Of a list of withdrawn records, in bytes: the words about some thousand of them. */
    private static final int LONGEST_LIST = 2 * 1024 * 1024;

    private static final JsonMapper LIST_MAPPER = HardenedJson.mapper(10 * MOST_TOKENS);

    private CredentialJson() {}

    /** Empty when it is no JSON object, or longer or deeper than a credential is. */
    static Optional<JsonObject> read(byte[] bytes) {
        return read(bytes, LONGEST, MAPPER);
    }

    /** The same of a list, which may be longer. */
    static Optional<JsonObject> readList(byte[] bytes) {
        return read(bytes, LONGEST_LIST, LIST_MAPPER);
    }

    static boolean canBeList(byte[] bytes) {
        return bytes.length > 0 && bytes.length <= LONGEST_LIST && bytes[0] == '{';
    }

    private static Optional<JsonObject> read(byte[] bytes, int longest, JsonMapper mapper) {
        if (bytes.length > longest) {
            return Optional.empty();
        }
        try {
            // Bytes that are no UTF-8 would otherwise be read as a guess.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode node = mapper.readTree(text);
            return node.isObject() ? Optional.of(object(node)) : Optional.empty();
        } catch (JacksonException | CharacterCodingException notJson) {
            return Optional.empty();
        }
    }

    private static JsonObject object(JsonNode node) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        node.properties().forEach(entry -> object.add(entry.getKey(), value(entry.getValue())));
        return object.build();
    }

    private static JsonValue value(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            node.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (node.isNumber()) {
            return node.isIntegralNumber()
                    ? Json.createValue(node.bigIntegerValue())
                    : Json.createValue(node.decimalValue());
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return node.isString() ? Json.createValue(node.stringValue()) : JsonValue.NULL;
    }

    static byte[] write(JsonObject object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }
}
