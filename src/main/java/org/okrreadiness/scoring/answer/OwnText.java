package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Sentences;

/**
 * What of an answer counts.
 *
 * @param text the answer with blanks for everything that does not count, so that every place stays where it was
 * @param copied taken from what the participant was given
 * @param heaped words in a row that make no clause, or the same words again and again
 * @param strange sentences of no language we know
 */
record OwnText(String text, List<Span> copied, List<Span> heaped, List<Span> strange) {

    /** A word-for-word run of this length is copied wherever it stands. A starting value, to be calibrated on real answers. */
    private static final int LONG_COPY = 12;

    OwnText {
        copied = List.copyOf(copied);
        heaped = List.copyOf(heaped);
        strange = List.copyOf(strange);
    }

    static OwnText of(String answer, CopiedText given, Topic topic) {
        List<Span> copied = new ArrayList<>();
        List<Span> heaped = new ArrayList<>();
        List<Span> strange = new ArrayList<>();
        List<Span> mute = new ArrayList<>();
        for (Span sentence : Sentences.of(answer)) {
            Passage passage = Passage.of(sentence.in(answer));
            if (!hasWord(passage)) {
                mute.add(sentence);
            } else if (given.holds(passage)) {
                copied.add(sentence);
            } else if (topic.isStrange(passage)) {
                strange.add(sentence);
            } else {
                given.stretches(passage, LONG_COPY).forEach(span -> copied.add(moved(span, sentence)));
                WordRows.in(passage).forEach(span -> heaped.add(moved(span, sentence)));
            }
        }
        StringBuilder text = new StringBuilder(answer);
        List.of(copied, heaped, strange, mute).forEach(spans -> spans.forEach(span -> blank(text, span)));
        return new OwnText(text.toString(), copied, heaped, strange);
    }

    /** The number before a point of a list is no sentence, and neither is a row of marks. */
    private static boolean hasWord(Passage sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isWord() && token.lower().length() > 1);
    }

    /** The span of a sentence's own words as a span of the answer. */
    static Span moved(Span within, Span sentence) {
        return new Span(sentence.start() + within.start(), sentence.start() + within.end());
    }

    private static void blank(StringBuilder text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
