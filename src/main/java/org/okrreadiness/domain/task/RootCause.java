package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * The cause to begin with.
 *
 * @param causes the best first; others are accepted
 * @param reason why it comes first here
 */
public record RootCause(List<Cause> causes, String reason) {
    public RootCause {
        Objects.requireNonNull(reason, "reason");
        causes = List.copyOf(causes);
    }
}
