package org.okrreadiness.decide.need;

/**
 * Something an advice has to reach before it is called firm.
 *
 * @param because why, in words to be shown
 */
public record Bar(Need need, double atLeast, String because) {

    /** What is measured. */
    public enum Need {
        /** Decibans by which the first help leads the next. */
        LEAD,
        /** Share of the answers that could be put as somebody else might, without another advice. */
        STEADINESS,
        /** Share of the causes that can be asked about of which something was answered that could show them by itself. */
        CAUSES,
        /** Share of the statements that can be asked which somebody answered. */
        STATEMENTS,
        /** The same, counting only where somebody who can see it named something. */
        EVIDENCE,
        /** Seats that are heard. */
        SEATS
    }

    Reached reached(double found) {
        return new Reached(this, found);
    }

    /** How far somebody came. */
    public record Reached(Bar bar, double found) {

        private static final double ROUNDING = 1e-9;

        public boolean isEnough() {
            return found >= bar.atLeast() - ROUNDING;
        }
    }
}
