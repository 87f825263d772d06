package org.okrreadiness.scoring.answer;

import java.util.List;
import org.okrreadiness.domain.rubric.Span;

/**
 * What of an answer counts.
 *
 * @param text the answer with blanks for everything that does not count, so that every place stays where it was
 * @param copied taken from what the participant was given
 * @param heaped words in a row that make no clause, or the same words again and again
 * @param strange sentences of no language we know
 */
record OwnText(String text, List<Span> copied, List<Span> heaped, List<Span> strange) {

    OwnText {
        copied = List.copyOf(copied);
        heaped = List.copyOf(heaped);
        strange = List.copyOf(strange);
    }

    /** The span of a sentence's own words as a span of the answer. */
    static Span moved(Span within, Span sentence) {
        return new Span(sentence.start() + within.start(), sentence.start() + within.end());
    }
}
