package org.okrreadiness.domain.record;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Level;

/**
 * What a role asks for in one competency.
 *
 * @param level at least this
 * @param strength shown by evidence that is at least as strong as this
 */
public record Requirement(Level level, EvidenceStrength strength) {

    public Requirement {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(strength, "strength");
        if (level == Level.MISSING) {
            throw new IllegalArgumentException("Who asks for nothing leaves the competency out");
        }
    }
}
