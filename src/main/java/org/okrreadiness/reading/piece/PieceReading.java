package org.okrreadiness.reading.piece;

import java.util.List;

/**
 * One piece of work and its marks.
 *
 * @param title for example "Key result 2"
 * @param score for example "67 of 100"
 * @param caps what kept the score down whatever else was good; usually empty
 * @param pattern a sentence to fill in with one's own words and numbers; empty for a strong piece of work
 */
public record PieceReading(
        String title,
        String score,
        List<WordsReading> words,
        List<CriterionReading> criteria,
        List<String> caps,
        String pattern) {

    public PieceReading {
        words = List.copyOf(words);
        criteria = List.copyOf(criteria);
        caps = List.copyOf(caps);
    }
}
