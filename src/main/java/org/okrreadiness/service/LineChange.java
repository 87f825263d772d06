package org.okrreadiness.service;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;

/**
 * How a line was changed after a question stood beside it. It says what came after what; whether the question was the reason only the
 * writer knows.
 *
 * @param part which line
 * @param asked what was asked
 * @param before the line when it was asked
 * @param after the line as it was next left standing
 * @param answered whether the same question would no longer be asked
 * @param scoreBefore 0 to 100 by the line's rubric
 * @param scoreAfter the same of the changed line
 */
public record LineChange(
        Part part, Finding asked, String before, String after, boolean answered, int scoreBefore, int scoreAfter) {

    public LineChange {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
