package org.okrreadiness.domain.response;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.task.BestAndWorst;

/**
 * The answer to {@link BestAndWorst}.
 *
 * @param best the id of the option chosen as the best; empty when none is chosen yet
 * @param worst the id of the option chosen as the worst, another one; empty when none is chosen yet
 * @param confidence how sure the participant is of both, 0 to 100 per cent; empty when not said
 * @param reason one line
 */
public record BestAndWorstGiven(Optional<String> best, Optional<String> worst, OptionalInt confidence, String reason)
        implements Response {

    public static final BestAndWorstGiven EMPTY =
            new BestAndWorstGiven(Optional.empty(), Optional.empty(), OptionalInt.empty(), "");

    public BestAndWorstGiven {
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        if (best.isPresent() && best.equals(worst)) {
            throw new IllegalArgumentException("One option cannot be both, best and worst: " + best.get());
        }
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return best.isEmpty() && worst.isEmpty() && confidence.isEmpty() && reason.isBlank();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.bestAndWorst(this);
    }
}
