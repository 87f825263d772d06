package org.okrreadiness.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The wire form of one entry of events; each of them has the form of the trainer's own log, with a format of its own. */
record MarksFile(int format, List<JsonNode> events) {

    /** A token has a character at least, so an entry with several events stays within {@link PackJson#MOST_TOKENS}. */
    private static final int MOST_BYTES = PackJson.MOST_TOKENS - 10_000;

    static List<MarksFile> of(Stream<byte[]> written) {
        List<MarksFile> files = new ArrayList<>();
        List<JsonNode> events = new ArrayList<>();
        int bytes = 0;
        for (byte[] event : (Iterable<byte[]>) written::iterator) {
            if (bytes + event.length > MOST_BYTES && !events.isEmpty()) {
                files.add(new MarksFile(MarksContent.FORMAT, events));
                events = new ArrayList<>();
                bytes = 0;
            }
            events.add(PackJson.tree(new String(event, StandardCharsets.UTF_8)));
            bytes += event.length;
        }
        files.add(new MarksFile(MarksContent.FORMAT, events));
        return files;
    }

    List<byte[]> written() {
        return events.stream()
                .map(event -> PackJson.write(event).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
