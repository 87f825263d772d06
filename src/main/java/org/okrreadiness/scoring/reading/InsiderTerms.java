package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.reading.Amount.Role;

/**
 * Finds acronyms and names that only insiders could read: words that stand in no dictionary and in none of our lists. Capitals do not
 * matter, so that nobody gains or loses by the way a line is typed.
 */
final class InsiderTerms {

    private static final int LONGEST_ACRONYM = 6;

    private final Line line;
    private final Head head;
    private final List<Amount> amounts;

    InsiderTerms(Line line, Head head, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.amounts = amounts;
    }

    boolean areThere() {
        boolean measured = isMeasured();
        for (int at = 0; at < line.size(); at++) {
            if (isUnknown(at) && (!measured || isShort(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShort(int at) {
        return line.lower(at).length() <= LONGEST_ACRONYM;
    }

    /** A name inside a measured result costs nothing: the figure tells what it is about. */
    private boolean isMeasured() {
        boolean aimed = Amount.any(amounts, a -> a.is(Role.TARGET) || a.is(Role.DELTA) || a.is(Role.OUTPUT_COUNT));
        return aimed && !head.is(Head.Kind.WORK) || Amount.any(amounts, a -> a.is(Role.BASELINE));
    }

    private boolean isUnknown(int at) {
        return line.token(at).isWord()
                && line.lower(at).length() > 1
                && line.isContent(at)
                && line.known(at).isEmpty()
                && !line.isListed(at);
    }
}
