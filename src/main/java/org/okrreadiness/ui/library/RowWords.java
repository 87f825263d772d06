package org.okrreadiness.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Puts the lines of the list into words. */
final class RowWords {

    private final Messages messages;

    RowWords(Messages messages) {
        this.messages = messages;
    }

    /** @param shown those of the case's tasks that are shown, at least one */
    LibraryRow.OfCase ofCase(List<LibraryTask> shown) {
        LibraryTask first = shown.get(0);
        Scenario scenario = first.place().scenario();
        Scenario.Setting setting = scenario.setting();
        String facts = joined(List.of(
                setting.organisation(),
                setting.sector(),
                setting.country(),
                first.place().assessment().about().title()));
        int minutes = shown.stream().mapToInt(LibraryTask::minutes).sum();
        int all = scenario.tasks().size();
        String tasks = shown.size() == all
                ? Words.count(messages, "library.case.all", all)
                : messages.get("library.case.some", shown.size(), all);
        String count = messages.get("library.case.count", tasks, minutes);
        String spoken = messages.get("library.case.spoken", scenario.title(), facts, count);
        return new LibraryRow.OfCase(scenario.title(), facts, count, shown, spoken);
    }

    LibraryRow.OfTask ofTask(LibraryTask task) {
        String facts = joined(List.of(
                Words.of(messages, "task-kind", task.kind()),
                Words.of(messages, "phase", task.task().frame().phase()),
                messages.get("library.minutes", task.minutes())));
        String status = status(task);
        String competencies = task.competencies().stream()
                .map(competency -> Words.of(messages, "competency", competency))
                .collect(Collectors.joining(", "));
        String spoken = messages.get("library.task.spoken", task.task().frame().title(), facts, competencies, status);
        return new LibraryRow.OfTask(task, facts, status, spoken);
    }

    private String status(LibraryTask task) {
        List<String> status = new ArrayList<>();
        if (task.history().due()) {
            status.add(messages.get("library.status.due"));
        }
        if (task.history().best().isPresent()) {
            status.add(messages.get("library.status.best", task.history().best().getAsInt()));
        } else if (task.history().done()) {
            status.add(messages.get("library.status.done"));
        }
        if (task.place().assessment().isMarkedElsewhere()) {
            status.add(messages.get("library.status.elsewhere"));
        } else if (!task.canBePractised()) {
            status.add(messages.get("library.status.sealed"));
        }
        return joined(status);
    }

    private String joined(List<String> parts) {
        return String.join(messages.get("library.separator"), parts);
    }
}
