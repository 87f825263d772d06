package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Sentences;

/**
 * Takes out of one answer what does not count: long runs of copied words wherever they stand, full stops put between them or not; then
 * sentence by sentence what is mostly copied, no language or only words in a row.
 */
final class Sieve {

    /** A word-for-word run of this length is copied. A starting value, to be calibrated on real answers. */
    private static final int LONG_COPY = 12;

    private final CopiedText given;
    private final Topic topic;
    private final List<Span> copied = new ArrayList<>();
    private final List<Span> heaped = new ArrayList<>();
    private final List<Span> strange = new ArrayList<>();

    Sieve(CopiedText given, Topic topic) {
        this.given = given;
        this.topic = topic;
    }

    /** Sieves {@code answer}; a sieve is used once. */
    OwnText own(String answer) {
        StringBuilder text = new StringBuilder(answer);
        copied.addAll(given.stretches(Passage.of(answer), LONG_COPY));
        copied.forEach(span -> blank(text, span));
        String rest = text.toString();
        for (Span sentence : Sentences.of(rest)) {
            out(sentence, Passage.of(sentence.in(rest))).forEach(span -> blank(text, span));
        }
        return new OwnText(answer, text.toString(), copied, heaped, strange);
    }

    private List<Span> out(Span sentence, Passage passage) {
        List<Span> whole = List.of(sentence);
        if (!hasWord(passage)) {
            return whole;
        }
        if (given.holds(passage)) {
            copied.addAll(whole);
            return whole;
        }
        if (topic.isStrange(passage)) {
            strange.addAll(whole);
            return whole;
        }
        List<Span> rows = WordRows.in(passage).stream()
                .map(row -> OwnText.moved(row, sentence))
                .toList();
        heaped.addAll(rows);
        return rows;
    }

    /** The number before a point of a list is no sentence, and neither is a row of marks. */
    private static boolean hasWord(Passage sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isWord() && token.lower().length() > 1);
    }

    private static void blank(StringBuilder text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
