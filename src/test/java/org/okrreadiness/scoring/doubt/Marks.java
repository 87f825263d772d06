package org.okrreadiness.scoring.doubt;

import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.LineReader;

/** Signs and marks to test with. */
final class Marks {

    private static final LineReader READER = LineReader.of(Situation.NONE);

    private Marks() {}

    static Signs signs(String text) {
        return Signs.of(READER.read(text));
    }

    /** Signs that know the words with these names. */
    static Signs signs(String text, WordIndex index) {
        return Signs.of(READER.read(text), new WordKnowledge(Everyday.standard(), index));
    }

    static LabelledMark mark(String organisation, String text, int level, int reference) {
        return mark(organisation, signs(text), level, reference);
    }

    static LabelledMark mark(String organisation, Signs signs, int level, int reference) {
        return new LabelledMark(
                new LabelledMark.Origin("made.jsonl", organisation, false),
                "K1",
                "row-" + level,
                Level.of(level),
                0.7,
                false,
                signs,
                reference);
    }
}
