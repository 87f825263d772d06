package org.okrreadiness.scoring.words;

import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;

/**
 * Words of a text that stand in a list.
 *
 * @param entry what the list files them under
 * @param span where they stand
 * @param text the words as typed
 */
public record Match(String entry, Span span, String text) {

    public Evidence as(EvidenceCode code, Part part) {
        return new Evidence(code, part, span, text);
    }
}
