package org.okrreadiness.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;

/**
 * What one task says about a person.
 *
 * @param task which
 * @param scenario the case it belongs to, told apart from cases of other packs; tasks of one case hang together
 * @param weights how much of it counts towards which competency, in per cent
 * @param score 0 to 100; 0 when nothing was given
 */
public record TaskEvidence(TaskId task, String scenario, Map<Competency, Integer> weights, int score) {

    public TaskEvidence {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(scenario, "scenario");
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Everything an attempt shows, one entry for each task asked. */
    public static List<TaskEvidence> of(Assessment assessment, ScoreSheet sheet) {
        return assessment.scenarios().stream()
                .flatMap(scenario -> scenario.tasks().stream()
                        .map(task -> new TaskEvidence(
                                task.id(),
                                caseOf(assessment, scenario),
                                task.frame().competencies(),
                                sheet.task(task.id().value())
                                        .map(TaskScore::score)
                                        .orElse(0))))
                .toList();
    }

    /** What a case is called among those of all packs; the same in every version of its pack. */
    public static String caseOf(Assessment assessment, Scenario scenario) {
        return assessment.ref().id() + "/" + scenario.id();
    }
}
