package org.okrreadiness.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.verdict.CohortMeasurement;
import org.okrreadiness.verdict.TaskEvidence;

/**
 * Everybody who sat an assessment as a whole in this data folder, in exactly this version and in one mode: sealed sittings and practice
 * say different things about tasks. Of each person the first sitting counts.
 */
final class Cohort {

    private final Assessment assessment;
    private final List<Map<TaskId, Integer>> people;

    /** @param all outcomes of everybody */
    Cohort(Assessment assessment, Mode mode, List<TaskOutcome> all) {
        this.assessment = assessment;
        this.people = all.stream()
                .filter(TaskOutcome::whole)
                .filter(outcome -> outcome.mode() == mode)
                .filter(outcome -> outcome.assessment().equals(assessment.ref()))
                .collect(Collectors.groupingBy(TaskOutcome::participant))
                .values()
                .stream()
                .map(Cohort::first)
                .toList();
    }

    private static Map<TaskId, Integer> first(List<TaskOutcome> ofOnePerson) {
        TaskOutcome first = ofOnePerson.stream()
                .min(Comparator.comparing(TaskOutcome::at)
                        .thenComparing(outcome -> outcome.attempt().value()))
                .orElseThrow();
        Map<TaskId, Integer> scores = new HashMap<>();
        ofOnePerson.stream()
                .filter(outcome -> outcome.attempt().equals(first.attempt()))
                .forEach(outcome -> scores.put(outcome.task(), outcome.score()));
        return scores;
    }

    /** What most of them miss; of too few people, nothing. */
    CohortMisses misses() {
        if (people.size() < CohortMisses.FEWEST_PEOPLE) {
            return CohortMisses.NONE;
        }
        return new CohortMisses(
                people.size(),
                assessment.tasks().stream()
                        .map(task -> new CohortMisses.Missed(task.id(), missedBy(task.id())))
                        .filter(missed -> 2 * missed.by() > people.size())
                        .sorted(Comparator.comparingInt(CohortMisses.Missed::by).reversed())
                        .toList());
    }

    private int missedBy(TaskId task) {
        return (int) people.stream()
                .filter(scored -> scored.getOrDefault(task, 0) < SpacedReturn.WELL)
                .count();
    }

    /** Empty while too few people have sat it. */
    Optional<Measurement> measurement() {
        List<TaskId> tasks = assessment.tasks().stream().map(Task::id).toList();
        List<String> cases = tasks.stream()
                .map(task -> TaskEvidence.caseOf(
                        assessment, assessment.scenarioOf(task).orElseThrow()))
                .toList();
        double[][] scores = people.stream()
                .map(scored -> tasks.stream()
                        .mapToDouble(task -> scored.getOrDefault(task, 0))
                        .toArray())
                .toArray(double[][]::new);
        return CohortMeasurement.of(cases, scores);
    }
}
