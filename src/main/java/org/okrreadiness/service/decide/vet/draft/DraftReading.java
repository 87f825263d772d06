package org.okrreadiness.service.decide.vet.draft;

import java.util.Map;
import java.util.Objects;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * What a form comes to.
 *
 * @param shortlist what can be read of it; the rest is left out, as if it were not known
 * @param problems why something cannot be read, field by field
 */
public record DraftReading(Shortlist shortlist, Map<Spot, Phrase> problems) {

    public DraftReading {
        Objects.requireNonNull(shortlist, "shortlist");
        problems = Map.copyOf(problems);
    }
}
