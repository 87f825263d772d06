package org.okrreadiness.verdict;

import java.util.List;

/**
 * What would settle an open verdict soonest.
 *
 * @param tasks at most three, the one that says most first; empty when the verdict is not open or there is nothing left to ask
 * @param chance how likely the verdict is settled once they are done, 0 to 1
 * @param errorAfter standard error of the whole after them, in points
 */
public record Settlement(List<Candidate> tasks, double chance, double errorAfter) {

    public Settlement {
        tasks = List.copyOf(tasks);
    }
}
