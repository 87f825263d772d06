package org.okrreadiness.verdict;

import java.util.Objects;

/**
 * A task that can be practised, and what the person has made of it.
 *
 * @param task which
 * @param best the best score so far, 0 to 100; 0 when it was never done
 * @param due whether it should come back today
 */
public record Practisable(Candidate task, int best, boolean due) {

    public Practisable {
        Objects.requireNonNull(task, "task");
    }
}
