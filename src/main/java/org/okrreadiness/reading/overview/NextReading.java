package org.okrreadiness.reading.overview;

import java.util.List;
import org.okrreadiness.verdict.Candidate;

/**
 * What to do next.
 *
 * @param settle tasks that would settle an open verdict soonest
 * @param chance how likely they do; empty without tasks
 * @param practise tasks by which most can be won
 */
public record NextReading(List<NextTask> settle, String chance, List<NextTask> practise) {

    /**
     * @param facts where it is and how long it takes
     * @param why what for
     */
    public record NextTask(Candidate candidate, String title, String facts, String why) {}

    public NextReading {
        settle = List.copyOf(settle);
        practise = List.copyOf(practise);
    }

    /** The tasks that would settle the verdict. */
    public List<Candidate> toSettle() {
        return settle.stream().map(NextTask::candidate).toList();
    }

    public List<Candidate> toPractise() {
        return practise.stream().map(NextTask::candidate).toList();
    }
}
