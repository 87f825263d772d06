package org.okrreadiness.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON read within limits and without guessing, and written the same way every time. */
final class StrictJson {

    /** Longest text in one field, in characters. */
    static final int LONGEST_TEXT = 200_000;

    /** A sheet with a piece of evidence for every second word of a very long text stays below this. */
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER = mapper();

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

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .maxDocumentLength(20_000_000)
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Double.toString differs between JDK 17 and 19; this writer does not.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
        return JsonMapper.builder(factory)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
