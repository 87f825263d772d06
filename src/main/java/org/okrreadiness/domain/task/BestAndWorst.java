package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/** Say which of several responses would be the best here and which the worst. */
public record BestAndWorst(TaskFrame frame, List<ResponseOption> options, Provenance provenance)
        implements OffersOptions {
    public BestAndWorst {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(provenance, "provenance");
        options = List.copyOf(options);
        ResponseOption.requireKeysBetween(JudgementKey.WORST, JudgementKey.BEST, options);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.BEST_AND_WORST;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.bestAndWorst(this);
    }
}
