package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;

/**
 * What of an answer counts.
 *
 * @param typed the answer as typed
 * @param text the answer with blanks for everything that does not count, so that every place stays where it was
 * @param copied taken from what the participant was given
 * @param heaped words in a row that make no clause, or the same words again and again
 * @param strange sentences of no language we know
 */
record OwnText(String typed, String text, List<Span> copied, List<Span> heaped, List<Span> strange) {

    OwnText {
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(text, "text");
        copied = List.copyOf(copied);
        heaped = List.copyOf(heaped);
        strange = List.copyOf(strange);
    }

    /** The words of {@code span} as evidence, exactly as they were typed. */
    Evidence shown(EvidenceCode code, Span span) {
        return new Evidence(code, Part.ANSWER, span, span.in(typed));
    }

    /** The span of a sentence's own words as a span of the answer. */
    static Span moved(Span within, Span sentence) {
        return new Span(sentence.start() + within.start(), sentence.start() + within.end());
    }
}
