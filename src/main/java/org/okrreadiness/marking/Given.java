package org.okrreadiness.marking;

import java.time.Instant;
import java.util.Objects;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;

/** A level that somebody holds for a place. */
public record Given(MarkerId by, Level level, Stamp stamp, Instant at) {

    public Given {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(at, "at");
    }
}
