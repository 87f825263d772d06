package org.okrreadiness.reading;

/**
 * How one line was changed after a question.
 *
 * @param piece which line
 * @param question what was asked
 * @param outcome what became of the question and of the line's score
 */
public record DraftReading(String piece, String question, String before, String after, String outcome) {}
