package org.okrreadiness.reading.task;

import java.util.List;

/**
 * What a full answer says and what it does not, beside what was found in the answer given.
 *
 * @param heading names the text
 * @param summary in one sentence
 * @param points the ideas of the key in their order, then the wrong ideas that were asserted
 */
public record AnswerReading(String heading, String summary, List<Point> points) {

    /** What became of an idea. */
    public enum Outcome {
        /** It is there. */
        FOUND,
        /** Nothing was recognised as it. */
        NOT_FOUND,
        /** The answer says the opposite. */
        DENIED,
        /** It does not hold, and the answer says it. */
        WRONG
    }

    /**
     * @param text the idea and why it matters
     * @param reason why it does not hold; empty for an idea that does
     */
    public record Point(Outcome outcome, String text, String reason) {}

    public AnswerReading {
        points = List.copyOf(points);
    }
}
