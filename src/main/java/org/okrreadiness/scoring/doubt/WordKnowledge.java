package org.okrreadiness.scoring.doubt;

/**
 * What is known of words when a line is weighed.
 *
 * @param everyday how usual they are
 * @param index which of them may weigh something
 */
record WordKnowledge(Everyday everyday, WordIndex index) {

    private static final class Holder {
        private static final WordKnowledge STANDARD =
                new WordKnowledge(Everyday.standard(), Coefficients.standard().index());
    }

    /** What ships with this version. */
    static WordKnowledge standard() {
        return Holder.STANDARD;
    }
}
