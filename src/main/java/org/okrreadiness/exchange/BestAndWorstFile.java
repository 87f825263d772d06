package org.okrreadiness.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.response.BestAndWorstGiven;

/** The wire form of a best and a worst choice. */
record BestAndWorstFile(
        int format, String kind, Optional<String> best, Optional<String> worst, OptionalInt confidence, String reason) {

    static final String KIND = "best-and-worst";

    static BestAndWorstFile of(BestAndWorstGiven response) {
        return new BestAndWorstFile(
                Versioned.FORMAT, KIND, response.best(), response.worst(), response.confidence(), response.reason());
    }

    BestAndWorstGiven response() {
        return new BestAndWorstGiven(best, worst, confidence, reason);
    }
}
