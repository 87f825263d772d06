package org.okrreadiness.service.decide.cadence;

import java.util.Map;
import java.util.Optional;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * What a draft comes to.
 *
 * @param settings empty while something cannot be read
 * @param problems what is wrong, at the field where it is
 */
public record DraftReading(Optional<CadenceSettings> settings, Map<Field, Phrase> problems) {

    public DraftReading {
        problems = Map.copyOf(problems);
        if (settings.isPresent() == !problems.isEmpty()) {
            throw new IllegalArgumentException("Either settings or what is wrong");
        }
    }
}
