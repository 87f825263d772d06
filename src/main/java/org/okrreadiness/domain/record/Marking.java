package org.okrreadiness.domain.record;

import java.util.Objects;

/**
 * Who marked.
 *
 * @param by what kind of marker
 * @param qualification what shows that they can, in their own figures ("exact 87%, adjacent 100% of 16 marks"); for a witness who
 *     they are; may be blank
 */
public record Marking(MarkedBy by, String qualification) {

    public Marking {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(qualification, "qualification");
    }

    public static Marking byScorer() {
        return new Marking(MarkedBy.SCORER, "");
    }
}
