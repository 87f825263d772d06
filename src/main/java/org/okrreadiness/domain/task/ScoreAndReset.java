package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Grade key results from the data, say what was learned, decide what happens to each.
 *
 * @param objective as it was set
 * @param learning what a full account of what was learned says
 */
public record ScoreAndReset(
        TaskFrame frame, String objective, List<EndedKeyResult> keyResults, TextKey learning, Provenance provenance)
        implements Task {
    public ScoreAndReset {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(learning, "learning");
        Objects.requireNonNull(provenance, "provenance");
        keyResults = List.copyOf(keyResults);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SCORE_AND_RESET;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.scoreAndReset(this);
    }
}
