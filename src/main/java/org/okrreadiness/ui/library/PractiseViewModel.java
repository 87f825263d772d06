package org.okrreadiness.ui.library;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.wording.Words;

/** Who practises, and what. */
final class PractiseViewModel {

    private static final int HOUR = 60;

    /** From here on nobody thinks in minutes. */
    private static final int LONG = 100;

    private record Key(AssessmentRef assessment, TaskId task) {}

    private final Messages messages;
    private final RememberedName remembered;
    private final List<LibraryTask> tasks;
    private final List<Selection.Chosen> round;
    private final StringProperty name = new SimpleStringProperty("");

    PractiseViewModel(Messages messages, RememberedName remembered, List<LibraryTask> tasks) {
        this.messages = messages;
        this.remembered = remembered;
        this.tasks = tasks;
        this.round = round(tasks);
        remembered.get().ifPresent(name::set);
    }

    private static List<Selection.Chosen> round(List<LibraryTask> tasks) {
        Set<Key> wanted = new HashSet<>();
        tasks.forEach(task ->
                wanted.add(new Key(task.place().assessment().ref(), task.task().id())));
        Map<AssessmentRef, Assessment> assessments = new LinkedHashMap<>();
        tasks.forEach(task ->
                assessments.put(task.place().assessment().ref(), task.place().assessment()));
        return ChosenCases.of(
                List.copyOf(assessments.values()),
                (assessment, task) -> wanted.contains(new Key(assessment.ref(), task.id())));
    }

    List<Selection.Chosen> round() {
        return round;
    }

    /** What is practised: how many tasks, how many cases, about how long. */
    String heading() {
        int minutes = tasks.stream().mapToInt(LibraryTask::minutes).sum();
        return messages.get(
                "library.practise.heading",
                Words.count(messages, "library.practise.tasks", tasks.size()),
                Words.count(messages, "library.practise.cases", round.size()),
                duration(minutes));
    }

    private String duration(int minutes) {
        return minutes < LONG
                ? messages.get("library.practise.minutes", minutes)
                : messages.get("library.practise.hours", Math.round((double) minutes / HOUR));
    }

    /** What happens, in a sentence or two. */
    String meaning() {
        return messages.get(round.size() > 1 ? "library.practise.meaning.many" : "library.practise.meaning.one");
    }

    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> nameProblem().isEmpty(), name);
    }

    /** Says what is wrong with the name, or nothing. */
    String nameProblem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return messages.get("library.practise.name.missing");
        }
        return typed.length() > RememberedName.LONGEST
                ? messages.get("library.practise.name.long", RememberedName.LONGEST)
                : "";
    }

    /** The name without blanks around it; remembered for the next time. */
    String confirmName() {
        String confirmed = name.get().strip();
        remembered.put(confirmed);
        return confirmed;
    }

    StringProperty nameProperty() {
        return name;
    }
}
