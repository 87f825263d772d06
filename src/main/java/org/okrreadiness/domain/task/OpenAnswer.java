package org.okrreadiness.domain.task;

import java.util.Objects;

/**
 * Explain, compare or apply in a text of one's own.
 *
 * @param key what a full answer says
 */
public record OpenAnswer(TaskFrame frame, TextKey key, Provenance provenance) implements Task {
    public OpenAnswer {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public TaskKind kind() {
        return TaskKind.OPEN_ANSWER;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.answer(this);
    }
}
