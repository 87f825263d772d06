package org.okrreadiness.service;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.scoring.Scorer;

/** Questions worth asking while somebody is still writing. Offered in practice only. */
public final class LiveFeedback {

    private final Scorer scorer;

    public LiveFeedback(Scorer scorer) {
        this.scorer = scorer;
    }

    /** What there is to know about the check that made a finding. */
    public Optional<CheckCard> card(String checkId) {
        return scorer.checks().stream()
                .filter(card -> card.checkId().equals(checkId))
                .findFirst();
    }

    /** The most serious first; empty for everything but a set: any question about another answer would give its key away. */
    public List<Finding> on(Response response, Scenario scenario) {
        return response instanceof WrittenSet given ? scorer.findings(given.set(), scenario.situation()) : List.of();
    }
}
