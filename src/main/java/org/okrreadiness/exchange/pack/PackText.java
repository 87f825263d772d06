package org.okrreadiness.exchange.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Words from elsewhere, made so that they mean the same everywhere: composed, and without signs that are none. */
final class PackText {

    private static final char NUL = 0;
    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
    private static final Pattern SIGNS_THAT_ARE_NONE = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

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
        if (isPrinted(words)) {
            return words;
        }
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
        Cleaning cleaning = new Cleaning(place);
        JsonNode cleaned = cleaning.of(PackJson.tree(json));
        // Most answers come as they can stay; writing them anew costs as much as reading them.
        return cleaning.changed ? PackJson.write(cleaned) : json;
    }

    private static boolean isPlain(String json) {
        return json.indexOf("\\u") < 0 && json.chars().allMatch(c -> c < 0x7f);
    }

    /** Goes through one answer, and notes whether anything had to be changed. */
    private static final class Cleaning {

        private final String place;
        private boolean changed;

        Cleaning(String place) {
            this.place = place;
        }

        JsonNode of(JsonNode node) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(field -> {
                    name(field.getKey(), place);
                    field.setValue(of(field.getValue()));
                });
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, of(array.get(i)));
                }
            } else if (node.isString()) {
                return of(node, node.asString());
            }
            return node;
        }

        private JsonNode of(JsonNode node, String words) {
            String kept = kept(words, place);
            if (kept.equals(words)) {
                return node;
            }
            changed = true;
            return StringNode.valueOf(kept);
        }
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
        return isPrinted(words) ? words : given(HALF_PAIR.matcher(words).replaceAll(REPLACEMENT), place);
    }

    /** What is nothing but printed ASCII is as it should be. */
    private static boolean isPrinted(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c < ' ' || c > '~') && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String composed(String words) {
        String kept = SIGNS_THAT_ARE_NONE.matcher(words).replaceAll("");
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
