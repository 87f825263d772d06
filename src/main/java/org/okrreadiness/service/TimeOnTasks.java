package org.okrreadiness.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;

/**
 * Where the time of an attempt went, as far as its events tell: what passed from one event to the next belongs to the task that was open.
 * Longer than {@link #IDLE} without anything happening may have been reading or a walk; nobody can tell, so it counts for no task.
 *
 * @param tasks how long each of them was open, in the order in which they were first turned to
 * @param breaks how many stretches were left out
 * @param leftOut how long those were together
 */
public record TimeOnTasks(Map<TaskId, Duration> tasks, int breaks, Duration leftOut) {

    /** From here on a stretch in which nothing happened counts for no task. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    public TimeOnTasks {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    /** @param events everything that happened in an attempt, in order; what came after handing in does not count */
    public static TimeOnTasks of(List<AttemptEvent> events) {
        Counting counting = new Counting();
        for (AttemptEvent event : events) {
            counting.add(event);
            if (event instanceof AttemptEvent.HandedIn) {
                break;
            }
        }
        return new TimeOnTasks(counting.tasks, counting.breaks, counting.leftOut);
    }

    /** On all tasks, without what was left out. */
    public Duration total() {
        return tasks.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    public Duration on(TaskId task) {
        return tasks.getOrDefault(task, Duration.ZERO);
    }

    private static final class Counting {

        private final Map<TaskId, Duration> tasks = new LinkedHashMap<>();
        private Optional<TaskId> open = Optional.empty();
        private Optional<Instant> before = Optional.empty();
        private int breaks;
        private Duration leftOut = Duration.ZERO;

        void add(AttemptEvent event) {
            Optional<TaskId> turnedTo = taskOf(event);
            // Before anything was turned to, what comes first was being read.
            open = open.or(() -> turnedTo);
            before.map(at -> Duration.between(at, event.at())).ifPresent(this::passed);
            open = turnedTo.or(() -> open);
            before = Optional.of(event.at());
        }

        /** A clock that was set back gives nothing and takes nothing. */
        private void passed(Duration time) {
            if (time.compareTo(IDLE) > 0) {
                breaks++;
                leftOut = leftOut.plus(time);
            } else if (!time.isNegative()) {
                open.ifPresent(task -> tasks.merge(task, time, Duration::plus));
            }
        }

        private static Optional<TaskId> taskOf(AttemptEvent event) {
            if (event instanceof AttemptEvent.Moved moved) {
                return Optional.of(moved.task());
            }
            return event instanceof AttemptEvent.Saved saved ? Optional.of(saved.task()) : Optional.empty();
        }
    }
}
