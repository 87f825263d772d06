package org.okrreadiness.domain.response;

import java.util.Objects;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.task.WriteOkrSet;

/** The answer to {@link WriteOkrSet}. */
public record WrittenSet(OkrSet set) implements Response {
    public WrittenSet {
        Objects.requireNonNull(set, "set");
    }

    @Override
    public boolean isBlank() {
        return set.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.written(this);
    }
}
