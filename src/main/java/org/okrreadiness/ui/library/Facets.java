package org.okrreadiness.ui.library;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Makes the sides a library can be filtered by. Only what some task has is offered. */
final class Facets {

    static final String COMPETENCY = "competency";
    static final String DONE = "done";
    static final String DUE = "due";

    private static final int SHORT = 3;
    private static final int MIDDLING = 6;

    private final Messages messages;
    private final List<LibraryTask> tasks;

    Facets(Messages messages, List<LibraryTask> tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    List<Facet> all() {
        return List.of(
                facet(
                        COMPETENCY,
                        values(
                                COMPETENCY,
                                Competency.values(),
                                (task, competency) -> task.competencies().contains(competency))),
                facet(
                        "phase",
                        values(
                                "phase",
                                Phase.values(),
                                (task, phase) -> task.task().frame().phase() == phase)),
                facet("sector", sectors()),
                facet("kind", values("task-kind", TaskKind.values(), (task, kind) -> task.kind() == kind)),
                facet("minutes", minutes()),
                facet(DONE, progress()));
    }

    private Facet facet(String id, List<Choice> choices) {
        Choice any = Choice.any(messages.get("library.facet." + id + ".any"));
        List<Choice> offered = choices.stream()
                .filter(choice ->
                        id.equals(DONE) && !tasks.isEmpty() || tasks.stream().anyMatch(choice.matches()))
                .toList();
        return new Facet(id, messages.get("library.facet." + id), any, offered);
    }

    private <E extends Enum<E>> List<Choice> values(String words, E[] values, BiPredicate<LibraryTask, E> is) {
        return Arrays.stream(values)
                .map(value ->
                        new Choice(Words.kebab(value), Words.of(messages, words, value), task -> is.test(task, value)))
                .toList();
    }

    private List<Choice> sectors() {
        Function<LibraryTask, String> sector =
                task -> task.place().scenario().setting().sector();
        return tasks.stream()
                .map(sector)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .map(name -> new Choice(name, name, task -> sector.apply(task).equalsIgnoreCase(name)))
                .toList();
    }

    private List<Choice> minutes() {
        return List.of(
                choice("minutes", "short", task -> task.minutes() <= SHORT),
                choice("minutes", "middling", task -> task.minutes() > SHORT && task.minutes() <= MIDDLING),
                choice("minutes", "long", task -> task.minutes() > MIDDLING));
    }

    private List<Choice> progress() {
        return List.of(
                choice(DONE, DUE, task -> task.history().due()),
                choice(DONE, "not-yet", task -> !task.history().done()),
                choice(DONE, "yes", task -> task.history().done()));
    }

    private Choice choice(String facet, String id, Predicate<LibraryTask> matches) {
        return new Choice(id, messages.get("library.facet." + facet + "." + id), matches);
    }
}
