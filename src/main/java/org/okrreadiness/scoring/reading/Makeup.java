package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/**
 * What words a line is made of, apart from what they say together.
 *
 * @param opening sort of its first word
 * @param openingForm how the first word is inflected
 * @param measured sort of the last word of what it measures
 * @param participles how many words end like a past participle, after the first
 * @param strange how many words no dictionary knows
 * @param words everything it is made of, in reading order: words without their endings, marks as they are, {@value #NUMBER} for a
 *     number, {@value #CODE} for letters and digits in one and {@value #DATE} for dates, versions and the like
 * @param places where each of them stands in the text as typed
 */
public record Makeup(
        WordKind opening,
        Stem.Form openingForm,
        WordKind measured,
        int participles,
        int strange,
        List<String> words,
        List<Span> places) {

    public static final String NUMBER = "#";
    public static final String CODE = "#code";
    public static final String DATE = "#date";

    static final Makeup NONE = new Makeup(WordKind.NONE, Stem.Form.BASE, WordKind.NONE, 0, 0, List.of(), List.of());

    public Makeup {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /** The same for words that stand nowhere in the text as typed. */
    Makeup unplaced() {
        List<Span> nowhere = Collections.nCopies(words.size(), new Span(0, 0));
        return new Makeup(opening, openingForm, measured, participles, strange, words, nowhere);
    }

    static Makeup of(Line line, Measure measure) {
        if (line.size() == 0) {
            return NONE;
        }
        int participles = 0;
        int strange = 0;
        List<String> words = new ArrayList<>(line.size());
        List<Span> places = new ArrayList<>(line.size());
        for (int at = 0; at < line.size(); at++) {
            participles += at > 0 && line.form(at) == Stem.Form.ED ? 1 : 0;
            strange += line.wordKind(at) == WordKind.UNKNOWN ? 1 : 0;
            words.add(word(line, at));
            places.add(line.span(at, at + 1));
        }
        WordKind measured = measure.words().isEmpty() ? WordKind.NONE : line.wordKind(line.lastTokenOf(measure.span()));
        return new Makeup(line.wordKind(0), line.form(0), measured, participles, strange, words, places);
    }

    private static String word(Line line, int at) {
        Token token = line.token(at);
        if (line.mask(at).isPresent()) {
            return DATE;
        }
        return switch (token.kind()) {
            case NUMBER -> NUMBER;
            case CODE -> CODE;
            case WORD, MARK -> token.stem().key();
        };
    }
}
