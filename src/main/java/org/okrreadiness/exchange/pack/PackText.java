package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Words from elsewhere, made so that they mean the same everywhere: composed, and without signs that are none. */
final class PackText {

    private static final char NUL = 0;
    private static final String REPLACEMENT = "\uFFFD";

    private PackText() {}

    /** The text of an entry, which is UTF-8 and nothing else. */
    static String decode(Entry entry) {
        if (!isUtf8(ByteBuffer.wrap(entry.whole(), entry.from(), entry.length()))) {
            throw PackRefusal.because("travel.refused.text", entry.name());
        }
        return new String(entry.whole(), entry.from(), entry.length(), StandardCharsets.UTF_8);
    }

    /** Piece by piece: the largest entry would take three times its size at once. */
    private static boolean isUtf8(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer piece = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(bytes, piece, true);
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        }
        return !result.isError();
    }

    /**
     * Words somebody gave about themselves.
     *
     * @param place named when they cannot be taken
     */
    static String given(String words, String place) {
        if (words.indexOf(NUL) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(CharBuffer.wrap(words))) {
            throw PackRefusal.because("travel.refused.text", place);
        }
        return composed(words);
    }

    /**
     * The words within an answer as it was kept. Half a pair of surrogates, cut off in the middle of typing, is in honest answers, and
     * becomes a replacement character.
     */
    static String answered(String json, String place) {
        if (isPlain(json)) {
            return json;
        }
        return PackJson.write(cleaned(PackJson.tree(json), place));
    }

    private static boolean isPlain(String json) {
        return json.indexOf("\\u") < 0 && json.chars().allMatch(c -> c < 0x7f);
    }

    private static JsonNode cleaned(JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            fields.forEach(field -> object.set(name(field.getKey(), place), cleaned(field.getValue(), place)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, cleaned(array.get(i), place));
            }
        } else if (node.isString()) {
            return StringNode.valueOf(kept(node.asString(), place));
        }
        return node;
    }

    /** A name is one of ours, so nothing needs to be taken out of it. */
    private static String name(String name, String place) {
        if (!given(name, place).equals(name)) {
            throw PackRefusal.because("travel.refused.text", place);
        }
        return name;
    }

    /** The same for words that were kept here, among them half a pair of surrogates. */
    static String kept(String words, String place) {
        return given(words.replaceAll("\\p{Cs}", REPLACEMENT), place);
    }

    private static String composed(String words) {
        String kept = words.replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
