package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** How many tasks there are of each kind, by competency and by phase. A task counts towards every competency it has a weight in. */
final class PackCounts {

    private final Messages messages;
    private final ContentDoctor doctor;
    private final PrintStream out;

    PackCounts(Messages messages, ContentDoctor doctor, PrintStream out) {
        this.messages = messages;
        this.doctor = doctor;
        this.out = out;
    }

    void print(List<Assessment> packs) {
        List<Task> tasks = packs.stream().flatMap(pack -> pack.tasks().stream()).toList();
        table(
                tasks,
                "cli.counts.competency",
                "competency.",
                Competency.values(),
                (task, competency) -> task.frame().competencies().containsKey(competency));
        table(
                tasks,
                "cli.counts.phase",
                "phase.",
                Phase.values(),
                (task, phase) -> task.frame().phase() == phase);
        packs(packs);
        List<Scenario.Setting> settings = packs.stream()
                .flatMap(pack -> pack.scenarios().stream())
                .map(Scenario::setting)
                .toList();
        out.println();
        out.println(messages.get(
                "cli.counts.summary",
                settings.size(),
                tasks.size(),
                settings.stream().map(Scenario.Setting::sector).distinct().count(),
                settings.stream().map(Scenario.Setting::country).distinct().count(),
                settings.stream().mapToInt(Scenario.Setting::people).min().orElse(0),
                settings.stream().mapToInt(Scenario.Setting::people).max().orElse(0)));
    }

    private void packs(List<Assessment> packs) {
        TextTable table = new TextTable(Stream.of("pack", "scenarios", "tasks", "minutes", "limit")
                .map(head -> messages.get("cli.counts." + head))
                .toList());
        packs.forEach(pack -> table.row(List.of(
                pack.ref().id(),
                Integer.toString(pack.scenarios().size()),
                Integer.toString(pack.tasks().size()),
                Long.toString(doctor.minutes(pack)),
                pack.sitting()
                        .timeLimit()
                        .map(limit -> Long.toString(limit.toMinutes()))
                        .orElse("-"))));
        out.println();
        table.print(out);
    }

    private <E extends Enum<E>> void table(
            List<Task> tasks, String title, String prefix, E[] columns, Belonging<E> belonging) {
        List<String> heads = new ArrayList<>(List.of(messages.get(title)));
        Stream.of(columns).forEach(column -> heads.add(messages.get(prefix + Words.kebab(column))));
        heads.add(messages.get("cli.counts.all"));
        TextTable table = new TextTable(heads);
        TreeMap<String, List<Task>> byKind = new TreeMap<>();
        tasks.forEach(task ->
                byKind.computeIfAbsent(kind(task), kind -> new ArrayList<>()).add(task));
        byKind.forEach((kind, some) -> table.row(row(kind, some, columns, belonging)));
        table.row(row(messages.get("cli.counts.all"), tasks, columns, belonging));
        out.println();
        table.print(out);
    }

    private static <E> List<String> row(String name, List<Task> tasks, E[] columns, Belonging<E> belonging) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (E column : columns) {
            Predicate<Task> here = task -> belonging.holds(task, column);
            cells.add(Long.toString(tasks.stream().filter(here).count()));
        }
        cells.add(Integer.toString(tasks.size()));
        return cells;
    }

    private String kind(Task task) {
        return messages.get("kind." + Words.kebab(task.kind()));
    }

    private interface Belonging<E> {
        boolean holds(Task task, E column);
    }
}
