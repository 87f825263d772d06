package org.okrreadiness.service.decide;

import java.util.OptionalInt;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Something this program knows already.
 *
 * @param value 0 to 100
 * @param people from how many
 * @param source where it comes from, not yet in words
 */
public record KnownFact(FactKind kind, double value, int people, Phrase source) {

    /** @param words of the source */
    public Fact inWords(String words) {
        return new Fact(kind, value, OptionalInt.of(people), words);
    }
}
