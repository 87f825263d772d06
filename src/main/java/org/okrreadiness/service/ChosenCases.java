package org.okrreadiness.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;

/** Chooses tasks out of packs for a practice, case by case, so that each case is read once. */
public final class ChosenCases {

    private ChosenCases() {}

    /** What can be read, each assessment once, in the order found. */
    public static List<Assessment> readable(List<FoundPack> packs) {
        Set<AssessmentRef> seen = new HashSet<>();
        return packs.stream()
                .flatMap(pack -> pack.assessment().stream())
                .filter(assessment -> seen.add(assessment.ref()))
                .toList();
    }

    /** Those of the readable ones that can be marked here. */
    public static List<Assessment> markable(List<FoundPack> packs) {
        return readable(packs).stream()
                .filter(assessment -> !assessment.isMarkedElsewhere())
                .toList();
    }

    /**
     * One entry for each case that has a wanted task, in the order of the assessments. Those that are for sealed sittings only are left
     * out.
     */
    public static List<Selection.Chosen> of(List<Assessment> assessments, BiPredicate<Assessment, Task> wanted) {
        List<Selection.Chosen> chosen = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (assessment.sitting().modes().contains(Mode.PRACTICE)) {
                assessment.scenarios().forEach(scenario -> add(chosen, assessment, scenario, wanted));
            }
        }
        return chosen;
    }

    private static void add(
            List<Selection.Chosen> chosen,
            Assessment assessment,
            Scenario scenario,
            BiPredicate<Assessment, Task> wanted) {
        List<TaskId> tasks = scenario.tasks().stream()
                .filter(task -> wanted.test(assessment, task))
                .map(Task::id)
                .toList();
        if (!tasks.isEmpty()) {
            chosen.add(new Selection.Chosen(assessment.ref(), tasks));
        }
    }
}
