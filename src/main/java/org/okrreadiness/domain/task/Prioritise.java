package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/** Choose within a capacity, and say on what grounds the rest is dropped. */
public record Prioritise(TaskFrame frame, Capacity capacity, List<Wish> wishes, Provenance provenance) implements Task {
    public Prioritise {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(provenance, "provenance");
        wishes = List.copyOf(wishes);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.PRIORITISE;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.prioritise(this);
    }
}
