package org.okrreadiness.exchange;

import java.nio.charset.StandardCharsets;
import org.okrreadiness.exchange.json.HardenedJson;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON read within limits and without guessing, and written the same way every time. */
final class StrictJson {

    /** Longest text in one field, in characters. */
    static final int LONGEST_TEXT = HardenedJson.LONGEST_TEXT;

    /** A sheet with a piece of evidence for every second word of a very long text stays below this. */
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER = HardenedJson.mapper(MOST_TOKENS);

    private StrictJson() {}

    static String write(Object wire) {
        String text = MAPPER.writeValueAsString(wire);
        return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? text : writeInAscii(wire);
    }

    /** Half a surrogate pair, cut off in the middle of typing, would turn into a question mark on its way to the disk. */
    private static String writeInAscii(Object wire) {
        return MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(wire);
    }

    static JsonNode tree(Object wire) {
        return MAPPER.valueToTree(wire);
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static <T> T as(Class<T> wire, JsonNode node) {
        return MAPPER.treeToValue(node, wire);
    }
}
