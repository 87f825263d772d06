package org.okrreadiness.verdict;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TaskKind;

/**
 * A task a person could do next.
 *
 * @param pack where it is
 * @param task which
 * @param title a few words
 * @param kind what is done in it
 * @param scenario the case it belongs to, told apart from cases of other packs
 * @param weights how much of it counts towards which competency, in per cent
 * @param minutes how long it is likely to take, with its case where that has not been read yet
 */
public record Candidate(
        AssessmentRef pack,
        TaskId task,
        String title,
        TaskKind kind,
        String scenario,
        Map<Competency, Integer> weights,
        int minutes) {

    public Candidate {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scenario, "scenario");
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** What it would show if it were done with this score, 0 to 100. */
    TaskEvidence scored(int score) {
        return new TaskEvidence(task, scenario, weights, score);
    }
}
