package org.okrreadiness.decide.need;

import java.util.List;

/**
 * One statement on which seats say different things.
 *
 * @param steps how far the seats that are furthest apart lie from one another on the scale, 0 to 4
 * @param views one for each seat that answered, from never towards always
 */
public record Contradiction(Statement statement, double steps, List<View> views) {

    public Contradiction {
        views = List.copyOf(views);
    }

    /**
     * What one seat says.
     *
     * @param mean of its answers in steps from never, 0 to 4
     * @param firstHand whether it can be seen from there
     */
    public record View(Seat seat, boolean firstHand, double mean, List<Said> said) {
        public View {
            said = List.copyOf(said);
        }
    }
}
