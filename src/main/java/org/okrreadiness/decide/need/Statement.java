package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something about work with OKRs that can be watched or counted.
 *
 * @param text the statement, in the words that are shown
 * @param evidence what somebody who answers is asked to name
 * @param firstHand the seats from which it can be seen; never empty
 * @param running true when it can only be known once a quarter has been run
 */
public record Statement(
        StatementId id, Topic topic, String text, String evidence, Set<Seat> firstHand, boolean running) {

    public Statement {
        if (firstHand.isEmpty()) {
            throw new IllegalArgumentException("Nobody can know " + id);
        }
        firstHand = Collections.unmodifiableSet(EnumSet.copyOf(firstHand));
    }
}
