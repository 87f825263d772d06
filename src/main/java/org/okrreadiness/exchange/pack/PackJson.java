package org.okrreadiness.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.okrreadiness.exchange.json.HardenedJson;
import org.okrreadiness.service.UnreadableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON within the limits of a pack. */
final class PackJson {

    /** In one document. */
    static final int MOST_TOKENS = 200_000;

    private static final JsonMapper MAPPER = HardenedJson.mapper(MOST_TOKENS);
    private static final int LONGEST_SHOWN = 200;

    private PackJson() {}

    static byte[] write(Object wire) {
        return MAPPER.writeValueAsString(wire).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value of an entry; its name is the place that is named when it cannot be read.
     *
     * @param newest form of it that this version reads; its number is the first field
     */
    static <T> T read(Class<T> wire, Entry entry, int newest) {
        String text = PackText.decode(entry);
        try {
            refuseOtherThan(newest, text);
            return MAPPER.readValue(text, wire);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw unreadable(entry.name(), unreadable);
        }
    }

    /** Before anything else is judged by what this version knows. */
    private static void refuseOtherThan(int newest, String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            boolean first = parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextName())
                    && parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
            int format = first ? parser.getIntValue() : 0;
            if (format > newest) {
                throw PackRefusal.because("travel.refused.newer", Integer.toString(format), Integer.toString(newest));
            }
            if (format < newest) {
                throw new IllegalArgumentException("no format version");
            }
        }
    }

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** What a format within the pack says of a part of it. */
    static PackRefusal unreadable(String place, UnreadableInputException why) {
        boolean newer = why.phrase().key().equals("problem.json-newer");
        return newer
                ? PackRefusal.after(
                        why, "travel.refused.newer", why.phrase().arguments().toArray(String[]::new))
                : unreadable(place, (Exception) why);
    }

    static PackRefusal unreadable(String place, Exception why) {
        List<String> lines = String.valueOf(why.getMessage()).lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        String shown = first.length() <= LONGEST_SHOWN ? first : first.substring(0, LONGEST_SHOWN) + "\u2026";
        return PackRefusal.after(why, "travel.refused.json", place, shown);
    }
}
