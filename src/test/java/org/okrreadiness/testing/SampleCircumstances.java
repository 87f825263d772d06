package org.okrreadiness.testing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.CohortMisses;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.TimeOnTasks;

/** What stands around an attempt at the sample assessment: some minutes for each task, one break, twelve people. */
public final class SampleCircumstances {

    private static final int PEOPLE = 12;

    private SampleCircumstances() {}

    public static Circumstances of(Sittings.Opened opened) {
        Map<TaskId, Duration> time = new LinkedHashMap<>();
        int minutes = 14;
        for (Task task : opened.assessment().tasks()) {
            time.put(task.id(), Duration.ofMinutes(minutes));
            minutes = Math.max(3, minutes - 2);
        }
        CohortMisses misses = new CohortMisses(PEOPLE, List.of(new CohortMisses.Missed(Samples.WRITE, PEOPLE - 3)));
        boolean whole = opened.attempt().start().selection().isEmpty();
        return new Circumstances(new TimeOnTasks(time, 1, Duration.ofMinutes(26)), whole ? misses : CohortMisses.NONE);
    }
}
