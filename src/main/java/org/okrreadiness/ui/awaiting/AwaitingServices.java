package org.okrreadiness.ui.awaiting;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.Feedbacks;

/**
 * What the page is shown with. Both functions read the disk.
 *
 * @param told the last that was told about an attempt
 * @param submission the file to send of an attempt, readable by everybody
 * @param clock with the person's zone
 */
public record AwaitingServices(
        Function<AttemptId, Optional<Feedbacks.Told>> told, Function<AttemptId, byte[]> submission, Clock clock) {

    public AwaitingServices {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(clock, "clock");
    }
}
