package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;

/**
 * Two answers to one task that teach something side by side: final levels, far apart, by two different people of a group too large for
 * others to know whose they are.
 *
 * @param apart by how many levels the two lie apart on the average of the places that both have, above 0
 * @param widest the place where they lie furthest apart
 * @param low what the weaker one has there
 * @param high what the stronger one has there
 */
public record Contrast(
        TaskId task, AnswerId weaker, AnswerId stronger, double apart, Place widest, Level low, Level high) {

    /** Fewer people than this who answered a task know one another's answers. */
    public static final int FEWEST = 5;

    /** Answers that lie less than this apart, in levels, show no contrast. */
    public static final double LEAST = 1;

    public Contrast {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(weaker, "weaker");
        Objects.requireNonNull(stronger, "stronger");
        Objects.requireNonNull(widest, "widest");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /**
     * The contrasts of each task, those furthest apart first; every answer is in one at most.
     *
     * @param standings of all answers
     */
    public static Map<TaskId, List<Contrast>> all(Workbook workbook, Map<AnswerId, List<Standing>> standings) {
        Map<TaskId, Map<AnswerId, Map<Place, Level>>> byTask = new LinkedHashMap<>();
        standings.forEach((answer, of) -> {
            if (!of.isEmpty() && of.stream().allMatch(Standing::isFinal)) {
                byTask.computeIfAbsent(answer.task(), any -> new LinkedHashMap<>())
                        .put(answer, levels(of));
            }
        });
        Map<TaskId, List<Contrast>> contrasts = new LinkedHashMap<>();
        byTask.forEach((task, answers) -> {
            List<Contrast> found = of(workbook, task, answers);
            if (!found.isEmpty()) {
                contrasts.put(task, found);
            }
        });
        return contrasts;
    }

    private static Map<Place, Level> levels(Collection<Standing> standings) {
        Map<Place, Level> levels = new HashMap<>();
        standings.forEach(one -> one.level().ifPresent(level -> levels.put(one.place(), level)));
        return levels;
    }

    private static List<Contrast> of(Workbook workbook, TaskId task, Map<AnswerId, Map<Place, Level>> answers) {
        Set<Object> people =
                answers.keySet().stream().map(workbook::participant).collect(Collectors.toSet());
        if (people.size() < FEWEST) {
            return List.of();
        }
        List<Contrast> pairs = new ArrayList<>();
        answers.forEach((weaker, low) -> answers.forEach((stronger, high) -> {
            if (!workbook.participant(weaker).equals(workbook.participant(stronger))) {
                pairs.addAll(between(task, weaker, low, stronger, high));
            }
        }));
        pairs.sort(Comparator.comparingDouble(Contrast::apart).reversed());
        return eachOnce(pairs);
    }

    private static List<Contrast> eachOnce(List<Contrast> pairs) {
        Set<AnswerId> used = new HashSet<>();
        List<Contrast> kept = new ArrayList<>();
        for (Contrast pair : pairs) {
            if (!used.contains(pair.weaker()) && !used.contains(pair.stronger())) {
                used.addAll(List.of(pair.weaker(), pair.stronger()));
                kept.add(pair);
            }
        }
        return kept;
    }

    private static List<Contrast> between(
            TaskId task, AnswerId weaker, Map<Place, Level> low, AnswerId stronger, Map<Place, Level> high) {
        List<Place> shared =
                low.keySet().stream().filter(high::containsKey).sorted().toList();
        double apart = shared.stream()
                .mapToInt(place -> gap(low, high, place))
                .average()
                .orElse(0);
        if (apart < LEAST) {
            return List.of();
        }
        Place widest = shared.stream()
                .max(Comparator.comparingInt(place -> gap(low, high, place)))
                .orElseThrow();
        return List.of(new Contrast(task, weaker, stronger, apart, widest, low.get(widest), high.get(widest)));
    }

    private static int gap(Map<Place, Level> low, Map<Place, Level> high, Place place) {
        return high.get(place).points() - low.get(place).points();
    }
}
