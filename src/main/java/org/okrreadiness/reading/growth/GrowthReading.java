package org.okrreadiness.reading.growth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's attempts side by side.
 *
 * @param attempts the earliest first
 * @param rows the whole, then each competency
 * @param joined attempts that can be held against each other, by their places in {@code attempts}, from 0; each stands in one of them
 * @param notes what has to be known to compare rightly
 */
public record GrowthReading(List<Column> attempts, List<Row> rows, List<List<Integer>> joined, List<String> notes) {

    /**
     * @param title of the assessment
     * @param facts how it was sat and when, and which version of the assessment it was
     * @param verdict in two or three words
     */
    public record Column(String title, String facts, String verdict) {}

    /**
     * @param style names the colour
     * @param cells one for each attempt
     * @param changes from each attempt to the next that can be held against it
     */
    public record Row(String name, String style, List<Cell> cells, List<Change> changes) {
        public Row {
            cells = List.copyOf(cells);
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param point empty where the attempt asked nothing of the kind
     * @param words the score and its band
     */
    public record Cell(Optional<Point> point, String words) {
        public Cell {
            Objects.requireNonNull(point, "point");
        }
    }

    /**
     * All of it 0 to 100.
     *
     * @param low of the band
     * @param high of the band
     */
    public record Point(int score, double low, double high, int cut) {}

    /** @param isMoreThanChance whether it is larger than chance explains */
    public record Change(String words, boolean isMoreThanChance) {}

    public GrowthReading {
        attempts = List.copyOf(attempts);
        rows = List.copyOf(rows);
        joined = joined.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
