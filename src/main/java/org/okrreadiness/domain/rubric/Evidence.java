package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * Words of the participant and what they show.
 *
 * @param code what they show
 * @param part which text they stand in
 * @param span where in that text
 * @param text the words themselves, as typed
 */
public record Evidence(EvidenceCode code, Part part, Span span, String text) {

    public Evidence {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }

    /** All of {@code text}, as for a figure that was given or an option that was chosen. */
    public static Evidence whole(EvidenceCode code, Part part, String text) {
        return new Evidence(code, part, new Span(0, text.length()), text);
    }
}
