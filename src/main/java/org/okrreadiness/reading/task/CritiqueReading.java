package org.okrreadiness.reading.task;

import java.util.List;
import org.okrreadiness.reading.piece.WordsReading;

/**
 * The planted set with what was found in it and what was not.
 *
 * @param summary in one sentence
 * @param lines objective and key results, in order
 * @param points what the highlights stand for, hits first
 */
public record CritiqueReading(String summary, List<WordsReading> lines, List<Point> points) {

    /** What became of a place in the set. */
    public enum Outcome {
        /** A planted defect that was marked and named rightly. */
        FOUND,
        /** A planted defect that nobody marked, or that was given another name. */
        MISSED,
        /** A mark on what is sound. */
        FALSE_ALARM,
        /** A mark on a defect under another name, or a second time. */
        OTHER
    }

    /**
     * @param number stands beside the words in the set; 0 when the whole set is meant
     * @param words the words, or the name of the line
     * @param names what it was called, or what it is called
     * @param reason why it matters, or why it is fine
     * @param own the participant's why; may be empty
     */
    public record Point(int number, Outcome outcome, String words, String names, String reason, String own) {}

    public CritiqueReading {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
    }
}
