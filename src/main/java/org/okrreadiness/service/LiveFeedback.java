package org.okrreadiness.service;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.situation.Situation;
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

    /** The most serious first; empty for everything but a set. */
    public List<Finding> on(Response response, Scenario scenario) {
        Situation situation = scenario.situation();
        return response.fold(new Response.Cases<List<Finding>>() {
            @Override
            public List<Finding> written(Response.WrittenSet given) {
                return scorer.findings(given.set(), situation);
            }

            @Override
            public List<Finding> critique(Response.CritiqueGiven given) {
                return List.of();
            }

            @Override
            public List<Finding> ratings(Response.RatingsGiven given) {
                return List.of();
            }

            @Override
            public List<Finding> bestAndWorst(Response.BestAndWorstGiven given) {
                return List.of();
            }

            /** Any question about an answer's ideas would give its key away. */
            @Override
            public List<Finding> answer(Response.AnswerGiven given) {
                return List.of();
            }
        });
    }
}
