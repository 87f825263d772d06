package org.okrreadiness.reading.piece;

import java.util.List;

/**
 * A text of the participant with its evidence.
 *
 * @param label which text it is; empty when the heading above says so already
 */
public record WordsReading(String label, String text, List<Highlight> highlights) {

    /**
     * @param start first character, from 0
     * @param end one past the last
     */
    public record Highlight(int start, int end, EvidenceReading evidence) {}

    public WordsReading {
        highlights = List.copyOf(highlights);
    }
}
