package org.okrreadiness.service;

import java.util.Map;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.scoring.Scorer;

/** Sentences to fill in for what somebody wrote: their own nouns and open slots. */
public final class Patterns {

    private final Scorer scorer;

    public Patterns(Scorer scorer) {
        this.scorer = scorer;
    }

    /** One for the objective and for each key result of a written set; empty for responses of other kinds. */
    public Map<Part, Phrase> of(Response response, Scenario scenario) {
        return response instanceof WrittenSet given ? scorer.patterns(given.set(), scenario.situation()) : Map.of();
    }
}
