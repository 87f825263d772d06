package org.okrreadiness.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;

/** What one person has done so far, task by task, read from the sheets. A task is the same task in every version of its pack. */
public final class PracticeHistory {

    private record Key(String pack, TaskId task) {}

    private final Optional<String> participant;
    private final Map<Key, List<TaskOutcome>> outcomes;
    private final SpacedReturn spaced;
    private final LocalDate today;

    /**
     * @param all outcomes of everybody who has worked on this machine
     * @param name the person's; without one, whoever handed in last is meant
     * @param clock with the person's zone
     */
    public PracticeHistory(List<TaskOutcome> all, Optional<String> name, Clock clock) {
        this.participant = name.or(() -> last(all));
        this.outcomes = all.stream()
                .filter(outcome -> outcome.answered() && participant.equals(Optional.of(outcome.participant())))
                .collect(Collectors.groupingBy(outcome -> new Key(outcome.pack(), outcome.task())));
        this.spaced = new SpacedReturn(clock.getZone());
        this.today = LocalDate.now(clock);
    }

    private static Optional<String> last(List<TaskOutcome> all) {
        return all.stream().max(Comparator.comparing(TaskOutcome::at)).map(TaskOutcome::participant);
    }

    /** Whose history this is; empty when nobody has handed anything in. */
    public Optional<String> participant() {
        return participant;
    }

    /** Whether the task was answered in anything handed in, a sealed sitting included. */
    public boolean isDone(String pack, TaskId task) {
        return !of(pack, task).isEmpty();
    }

    /** The best score in practice, 0 to 100; empty when the task was not practised. */
    public OptionalInt best(String pack, TaskId task) {
        return practised(pack, task).stream().mapToInt(TaskOutcome::score).max();
    }

    /** Whether the task should be practised again today, or should have been before. */
    public boolean isDue(String pack, TaskId task) {
        return spaced.due(practised(pack, task))
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    private List<TaskOutcome> practised(String pack, TaskId task) {
        return of(pack, task).stream()
                .filter(outcome -> outcome.mode() == Mode.PRACTICE)
                .toList();
    }

    private List<TaskOutcome> of(String pack, TaskId task) {
        return outcomes.getOrDefault(new Key(pack, task), List.of());
    }
}
