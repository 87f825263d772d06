package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.situation.Aspect;

/**
 * Write an objective with key results for the case.
 *
 * @param aspects what a strong set covers
 * @param temptations things of the case that must not become a key result, with the reason shown afterwards
 */
public record WriteOkrSet(TaskFrame frame, List<Aspect> aspects, List<Temptation> temptations, Provenance provenance)
        implements Task {
    public WriteOkrSet {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(provenance, "provenance");
        aspects = List.copyOf(aspects);
        temptations = List.copyOf(temptations);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.WRITE_OKR_SET;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.write(this);
    }
}
