package org.okrreadiness.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.verdict.TaskEvidence;

/**
 * A whole sitting and what was asked later to settle what it left open.
 *
 * @param whole handed in
 * @param more handed in, in any order
 */
record SatTogether(Sittings.Opened whole, List<Sittings.Opened> more) {

    List<TaskEvidence> evidence() {
        List<TaskEvidence> evidence = new ArrayList<>();
        all().forEach(opened -> evidence.addAll(TaskEvidence.of(opened.assessment(), sheet(opened))));
        return evidence;
    }

    /** Points by which each kind of task lay below the mean of all; kinds at or above it are left out. */
    Map<TaskKind, Double> deficits() {
        Map<TaskKind, List<Integer>> scores = new EnumMap<>(TaskKind.class);
        all().forEach(opened -> opened.assessment()
                .tasks()
                .forEach(task -> scores.computeIfAbsent(task.kind(), kind -> new ArrayList<>())
                        .add(score(opened, task))));
        double mean = mean(scores.values().stream().flatMap(List::stream).toList());
        Map<TaskKind, Double> deficits = new EnumMap<>(TaskKind.class);
        scores.forEach((kind, ofKind) -> {
            if (mean(ofKind) < mean) {
                deficits.put(kind, mean - mean(ofKind));
            }
        });
        return deficits;
    }

    /** The kinds of the tasks that bear on each competency, one entry for each task. */
    Map<Competency, List<TaskKind>> kinds() {
        Map<Competency, List<TaskKind>> kinds = new EnumMap<>(Competency.class);
        all().flatMap(opened -> opened.assessment().tasks().stream())
                .forEach(task -> task.frame()
                        .competencies()
                        .keySet()
                        .forEach(competency -> kinds.computeIfAbsent(competency, one -> new ArrayList<>())
                                .add(task.kind())));
        return kinds;
    }

    private Stream<Sittings.Opened> all() {
        return Stream.concat(Stream.of(whole), more.stream());
    }

    private static int score(Sittings.Opened opened, Task task) {
        return sheet(opened).task(task.id().value()).map(TaskScore::score).orElse(0);
    }

    private static ScoreSheet sheet(Sittings.Opened opened) {
        return opened.attempt().handedIn().orElseThrow().sheet();
    }

    private static double mean(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
