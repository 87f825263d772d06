package org.okrreadiness.domain.response;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Part;

/**
 * A better wording.
 *
 * @param part the line it replaces
 * @param text the new wording
 */
public record Repair(Part part, String text) {
    public Repair {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
    }
}
