package org.okrreadiness.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/**
 * What a pack promises to ask, and what it asks.
 *
 * @param lines one for each competency that is promised or asked, in their fixed order
 * @param phases those that some task plays in, in the order of the cycle
 */
record BlueprintReading(List<Line> lines, List<String> phases) {

    /**
     * @param promised weight in the blueprint, per cent
     * @param asked share of the tasks' weights, per cent
     * @param figures the two in words
     * @param tasks how many tasks bear on it, for each of the phases
     * @param spoken all of it in words
     */
    record Line(
            Competency competency,
            String name,
            int promised,
            int asked,
            String figures,
            List<Integer> tasks,
            String spoken) {}

    static BlueprintReading of(Assessment assessment, Messages messages) {
        List<Phase> phases = Arrays.stream(Phase.values())
                .filter(phase -> assessment.tasks().stream()
                        .anyMatch(task -> task.frame().phase() == phase))
                .toList();
        List<Line> lines = Arrays.stream(Competency.values())
                .map(competency -> line(assessment, competency, phases, messages))
                .filter(line -> line.promised() > 0 || line.asked() > 0)
                .toList();
        return new BlueprintReading(
                lines,
                phases.stream().map(phase -> Words.of(messages, "phase", phase)).toList());
    }

    private static Line line(Assessment assessment, Competency competency, List<Phase> phases, Messages messages) {
        Map<Competency, Integer> blueprint = assessment.marking().blueprint();
        int promised = blueprint.getOrDefault(competency, 0);
        int asked = share(assessment, competency);
        List<Integer> tasks = phases.stream()
                .map(phase -> count(assessment, competency, phase))
                .toList();
        String name = Words.of(messages, "competency", competency);
        String figures = messages.get("library.blueprint.figures", promised, asked);
        String counts = counts(phases, tasks, messages);
        return new Line(
                competency,
                name,
                promised,
                asked,
                figures,
                tasks,
                messages.get("library.blueprint.spoken", name, figures, counts));
    }

    /** Each task weighs the same here, as the marks of a competency do not depend on how long its tasks are. */
    private static int share(Assessment assessment, Competency competency) {
        List<Task> tasks = assessment.tasks();
        int weights = tasks.stream().mapToInt(task -> weight(task, competency)).sum();
        int all = tasks.stream()
                .mapToInt(task -> task.frame().competencies().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .sum();
        return all == 0 ? 0 : (int) Math.round(100.0 * weights / all);
    }

    private static int count(Assessment assessment, Competency competency, Phase phase) {
        return (int) assessment.tasks().stream()
                .filter(task -> task.frame().phase() == phase && weight(task, competency) > 0)
                .count();
    }

    private static int weight(Task task, Competency competency) {
        return task.frame().competencies().getOrDefault(competency, 0);
    }

    private static String counts(List<Phase> phases, List<Integer> tasks, Messages messages) {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            if (tasks.get(i) > 0) {
                String phase = Words.of(messages, "phase", phases.get(i));
                counts.add(messages.get("library.blueprint.count", phase, tasks.get(i)));
            }
        }
        return counts.isEmpty()
                ? messages.get("library.blueprint.no-task")
                : counts.stream().collect(Collectors.joining(", "));
    }
}
