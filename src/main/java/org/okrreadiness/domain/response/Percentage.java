package org.okrreadiness.domain.response;

import java.util.OptionalInt;

/** A confidence in per cent. */
final class Percentage {

    private Percentage() {}

    /** @throws IllegalArgumentException when one is given that does not lie between 0 and 100 */
    static void require(OptionalInt confidence) {
        if (confidence.isPresent() && (confidence.getAsInt() < 0 || confidence.getAsInt() > 100)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 100, not " + confidence.getAsInt());
        }
    }
}
