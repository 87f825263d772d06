package org.okrreadiness.domain.response;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;

/**
 * Words the participant marked as defective.
 *
 * @param part the objective, a key result, or the whole set
 * @param span the words within that part's text; an empty span when the part as a whole is meant
 * @param kind the name given to the defect
 * @param why why it matters here, in the participant's words
 */
public record DefectMark(Part part, Span span, DefectKind kind, String why) {
    public DefectMark {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(why, "why");
    }
}
