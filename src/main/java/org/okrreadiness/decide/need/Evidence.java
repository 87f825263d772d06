package org.okrreadiness.decide.need;

import java.util.List;

/**
 * What one thing that is known moved.
 *
 * @param decibans how far it moved the cause: above nought for it, below against it; never nought
 * @param because why, in words to be shown
 */
public record Evidence(Cause cause, double decibans, Origin origin, String because) {

    /** Where it comes from. */
    public sealed interface Origin {

        /** @param said everybody who answered on the scale */
        record OfStatement(Statement statement, List<Said> said) implements Origin {
            public OfStatement {
                said = List.copyOf(said);
            }
        }

        record OfFact(Fact fact) implements Origin {}

        record OfOccasion(Occasion occasion) implements Origin {}
    }
}
