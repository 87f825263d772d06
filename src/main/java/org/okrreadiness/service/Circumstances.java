package org.okrreadiness.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.domain.assessment.Attempt;

/**
 * What stands around an attempt's marks.
 *
 * @param time where it went
 * @param misses what most people miss here
 */
public record Circumstances(TimeOnTasks time, CohortMisses misses) {

    /** Nothing is known. */
    public static final Circumstances NONE =
            new Circumstances(new TimeOnTasks(Map.of(), 0, Duration.ZERO), CohortMisses.NONE);

    public Circumstances {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(misses, "misses");
    }

    /** Reads a journal and everybody's scores; not for the screen's own thread. */
    public static Circumstances of(Sittings.Opened opened, Sittings sittings) {
        Attempt attempt = opened.attempt();
        List<AttemptEvent> events = sittings.events(attempt.id());
        // Whoever chose single tasks did not sit what the others sat.
        CohortMisses misses = attempt.start().selection().isPresent()
                ? CohortMisses.NONE
                : new Cohort(opened.assessment(), attempt.start().mode(), sittings.outcomes()).misses();
        return new Circumstances(TimeOnTasks.of(events), misses);
    }
}
