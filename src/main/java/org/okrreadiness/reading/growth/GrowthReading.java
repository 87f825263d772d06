package org.okrreadiness.reading.growth;

import java.util.List;
import java.util.OptionalInt;

/**
 * One person's attempts side by side.
 *
 * @param attempts the earliest first
 * @param rows the whole, then each competency
 * @param changes what changed from each attempt to the next that can be compared, in sentences, and what is noise
 */
public record GrowthReading(List<Column> attempts, List<Row> rows, List<String> changes) {

    /**
     * @param title of the assessment
     * @param facts how it was sat and when
     * @param verdict in two or three words
     */
    public record Column(String title, String facts, String verdict) {}

    /** @param cells one for each attempt */
    public record Row(String name, String style, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param score 0 to 100; empty where the attempt asked nothing of the kind
     * @param words the score and its band
     */
    public record Cell(OptionalInt score, String words) {}

    public GrowthReading {
        attempts = List.copyOf(attempts);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }
}
