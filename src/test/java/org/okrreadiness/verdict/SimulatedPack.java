package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.doctor.Effort;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;

/**
 * A pack that is sat, and all the tasks of the others with which its verdict can be settled.
 *
 * @param assessment with its blueprint and cuts
 * @param asked its tasks, not scored
 * @param others tasks of the other packs
 */
record SimulatedPack(Assessment assessment, List<TaskEvidence> asked, TaskPool others) {

    static SimulatedPack of(Assessment assessment, List<Assessment> all) {
        List<Candidate> others = new ArrayList<>();
        Map<String, Integer> reading = new HashMap<>();
        for (Assessment other : all) {
            if (!other.ref().equals(assessment.ref())) {
                candidates(other).forEach(others::add);
                other.scenarios()
                        .forEach(scenario ->
                                reading.put(TaskEvidence.caseOf(other, scenario), Effort.minutes(scenario)));
            }
        }
        List<TaskEvidence> asked =
                candidates(assessment).stream().map(task -> task.scored(0)).toList();
        return new SimulatedPack(assessment, asked, new TaskPool(others, reading));
    }

    private static List<Candidate> candidates(Assessment assessment) {
        List<Candidate> candidates = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            scenario.tasks()
                    .forEach(task -> candidates.add(new Candidate(
                            assessment.ref(),
                            task.id(),
                            task.frame().title(),
                            task.kind(),
                            TaskEvidence.caseOf(assessment, scenario),
                            task.frame().competencies(),
                            Effort.minutes(task))));
        }
        return candidates;
    }

    /** Everything anybody could be asked. */
    List<TaskEvidence> everything() {
        List<TaskEvidence> all = new ArrayList<>(asked);
        others.tasks().forEach(task -> all.add(task.scored(0)));
        return all;
    }

    List<String> cases() {
        return asked.stream().map(TaskEvidence::scenario).toList();
    }
}
