package org.okrreadiness.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;

/** What each task counts for in a score, so that others can weigh tasks exactly as the verdict does. */
public final class TaskShares {

    private TaskShares() {}

    /**
     * Sums to 1 over the tasks that count; empty when none does.
     *
     * @param competency whose score it is; empty for the whole
     */
    public static Map<TaskId, Double> of(Assessment assessment, Optional<Competency> competency) {
        List<TaskEvidence> tasks = assessment.scenarios().stream()
                .flatMap(scenario -> scenario.tasks().stream()
                        .map(task -> new TaskEvidence(
                                task.id(),
                                TaskEvidence.caseOf(assessment, scenario),
                                task.frame().competencies(),
                                0)))
                .toList();
        VerdictRule rule = new VerdictRule(assessment.marking(), Measurement.ASSUMED);
        return competency
                .map(one -> rule.of(one, tasks))
                .orElseGet(() -> rule.whole(tasks))
                .map(Composite::counting)
                .orElse(Map.of());
    }
}
