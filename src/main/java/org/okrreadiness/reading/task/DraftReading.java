package org.okrreadiness.reading.task;

import java.util.List;

/**
 * How one line was changed after a question.
 *
 * @param piece which line
 * @param question what was asked
 * @param outcome what became of the question and of the line's score
 * @param levels each criterion whose level changed, in words
 */
public record DraftReading(
        String piece, String question, String before, String after, String outcome, List<String> levels) {

    public DraftReading {
        levels = List.copyOf(levels);
    }
}
