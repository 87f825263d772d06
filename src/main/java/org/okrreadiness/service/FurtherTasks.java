package org.okrreadiness.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.okrreadiness.doctor.Effort;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.TaskPool;

/** Tasks of all packs in one language, as candidates for being done next. */
final class FurtherTasks {

    /** The same task in every version of its pack. */
    record Key(String pack, TaskId task) {}

    private final List<Assessment> assessments;

    /** @param language a BCP 47 tag; regions of it are one language */
    FurtherTasks(List<Assessment> all, String language) {
        this.assessments = all.stream()
                .filter(assessment -> language(assessment.about().language()).equals(language(language)))
                .toList();
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /**
     * @param wanted which tasks; of a pack that is there in several versions, the first one's
     * @param done tasks whose cases have been read
     */
    TaskPool pool(BiPredicate<Assessment, Task> wanted, Set<Key> done) {
        List<Candidate> tasks = new ArrayList<>();
        Map<String, Integer> reading = new HashMap<>();
        Set<Key> seen = new HashSet<>();
        for (Assessment assessment : assessments) {
            for (Scenario scenario : assessment.scenarios()) {
                String name = TaskEvidence.caseOf(assessment, scenario);
                if (scenario.tasks().stream().noneMatch(task -> done.contains(key(assessment, task)))) {
                    reading.put(name, Effort.minutes(scenario));
                }
                scenario.tasks().stream()
                        .filter(task -> seen.add(key(assessment, task)) && wanted.test(assessment, task))
                        .forEach(task -> tasks.add(candidate(assessment, name, task)));
            }
        }
        return new TaskPool(tasks, reading);
    }

    static Key key(Assessment assessment, Task task) {
        return new Key(assessment.ref().id(), task.id());
    }

    private static Candidate candidate(Assessment assessment, String scenario, Task task) {
        return new Candidate(
                assessment.ref(),
                task.id(),
                task.frame().title(),
                task.kind(),
                scenario,
                task.frame().competencies(),
                Effort.minutes(task));
    }
}
