package org.okrreadiness.service;

import java.util.Objects;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;

/**
 * How a line was changed after a question stood beside it. It says what came after what; whether the question was the reason only the
 * writer knows.
 *
 * @param asked what was asked
 * @param before the line when it was first asked
 * @param after the line as it first stood when the question no longer came; where it always came, as the line was handed in
 * @param answered whether the same question would no longer be asked, among those shown or any other
 * @param drafts how many drafts changed the line on the way, at least 1
 */
public record LineChange(Finding asked, Line before, Line after, boolean answered, int drafts) {

    /**
     * A line as it was left standing.
     *
     * @param words the line
     * @param marks by the line's rubric
     */
    public record Line(String words, ArtefactScore marks) {
        public Line {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(marks, "marks");
        }
    }

    public LineChange {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (drafts < 1) {
            throw new IllegalArgumentException("A line that was changed was changed by a draft");
        }
    }

    /** Which line. */
    public Part part() {
        return asked.part();
    }
}
