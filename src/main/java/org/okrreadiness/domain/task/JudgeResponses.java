package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/** Rate how effective each of several responses would be. */
public record JudgeResponses(TaskFrame frame, List<ResponseOption> options, Provenance provenance)
        implements OffersOptions {
    public JudgeResponses {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(provenance, "provenance");
        options = List.copyOf(options);
        ResponseOption.requireKeysBetween(JudgementKey.WORST, JudgementKey.BEST, options);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.JUDGE_RESPONSES;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.judge(this);
    }
}
