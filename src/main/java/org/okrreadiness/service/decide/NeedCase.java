package org.okrreadiness.service.decide;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.decide.need.AnswerSheet;

/**
 * A diagnosis somebody works on.
 *
 * @param changedAt when anything in it was last changed
 * @param sheet everything as it was typed
 */
public record NeedCase(UUID id, Instant startedAt, Instant changedAt, AnswerSheet sheet) {

    public NeedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(sheet, "sheet");
    }

    NeedCase with(AnswerSheet other, Instant now) {
        return new NeedCase(id, startedAt, now, other);
    }
}
