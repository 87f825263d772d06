package org.okrreadiness.domain.task;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What every task has.
 *
 * @param id unique in the assessment
 * @param title a few words for lists
 * @param phase where in the cycle it plays
 * @param prompt what the participant is asked to do
 * @param competencies how much of the task's score counts towards which competency; the weights sum to 100
 */
public record TaskFrame(TaskId id, String title, Phase phase, String prompt, Map<Competency, Integer> competencies) {

    public TaskFrame {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(prompt, "prompt");
        competencies = Collections.unmodifiableSortedMap(new TreeMap<>(competencies));
    }
}
