package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Stem;

/**
 * What words a line is made of, apart from what they say together.
 *
 * @param opening sort of its first word
 * @param openingForm how the first word is inflected
 * @param measured sort of the last word of what it measures
 * @param participles how many words end like a past participle, after the first
 * @param strange how many words no dictionary knows
 * @param commas how many commas and semicolons
 */
public record Makeup(
        WordKind opening, Stem.Form openingForm, WordKind measured, int participles, int strange, int commas) {

    static final Makeup NONE = new Makeup(WordKind.NONE, Stem.Form.BASE, WordKind.NONE, 0, 0, 0);

    static Makeup of(Line line, Measure measure) {
        if (line.size() == 0) {
            return NONE;
        }
        int participles = 0;
        int strange = 0;
        int commas = 0;
        for (int at = 0; at < line.size(); at++) {
            participles += at > 0 && line.form(at) == Stem.Form.ED ? 1 : 0;
            strange += line.wordKind(at) == WordKind.UNKNOWN ? 1 : 0;
            commas += line.is(at, ",", ";") ? 1 : 0;
        }
        WordKind measured = measure.words().isEmpty() ? WordKind.NONE : line.wordKind(line.lastTokenOf(measure.span()));
        return new Makeup(line.wordKind(0), line.form(0), measured, participles, strange, commas);
    }
}
