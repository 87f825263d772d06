package org.okrreadiness.scoring.reading;

import java.util.Objects;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;

/**
 * Words and what they show.
 *
 * @param code what they show
 * @param span where in the text as typed
 * @param words as typed
 */
public record Hit(EvidenceCode code, Span span, String words) {

    public Hit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }
}
