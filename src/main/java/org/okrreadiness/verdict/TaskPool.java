package org.okrreadiness.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tasks that could be done next, and what it takes to read their cases.
 *
 * @param tasks each with the minutes it takes by itself
 * @param reading minutes to read a case, for each case that has not been read yet
 */
public record TaskPool(List<Candidate> tasks, Map<String, Integer> reading) {

    public TaskPool {
        tasks = List.copyOf(tasks);
        reading = Map.copyOf(reading);
    }

    /**
     * A task with all the minutes it takes.
     *
     * @param chosen what is done before it; a case is read once
     */
    Candidate priced(Candidate task, Collection<Candidate> chosen) {
        boolean read = chosen.stream().anyMatch(before -> before.scenario().equals(task.scenario()));
        int minutes = task.minutes() + (read ? 0 : reading.getOrDefault(task.scenario(), 0));
        return new Candidate(
                task.pack(), task.task(), task.title(), task.kind(), task.scenario(), task.weights(), minutes);
    }
}
