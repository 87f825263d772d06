package org.okrreadiness.scoring.answer;

import org.okrreadiness.domain.rubric.Span;

/**
 * Two thoughts that a word joins.
 *
 * @param word where it stands in the answer
 * @param before true when the first of them bears on the question
 * @param after true when the second does
 * @param contrast true when one is weighed against the other, false when one is a reason for the other
 */
record Joint(Span word, boolean before, boolean after, boolean contrast) {

    boolean isTied() {
        return before || after;
    }

    /** Weighs one thing of the question against another. */
    boolean isTradeOff() {
        return contrast && before && after;
    }
}
