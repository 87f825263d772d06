package org.okrreadiness.decide.vet;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Something to ask a vendor.
 *
 * @param cause why it has to be asked
 * @param ask the question
 * @param about the finding that it is to settle; empty for a figure
 */
public record Question(Cause cause, Phrase ask, Optional<AspectFinding> about) {

    /** Why something has to be asked, most pressing first. */
    public enum Cause {
        CONTRADICTED,
        UNANSWERED,
        CLAIMED,
        /** A figure that a share is calculated from is missing. */
        FIGURE_MISSING
    }

    public Question {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(about, "about");
    }
}
