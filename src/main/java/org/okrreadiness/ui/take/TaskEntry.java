package org.okrreadiness.ui.take;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;

/** A task in the list of tasks, with what has been given to it. */
final class TaskEntry {

    private final int number;
    private final Scenario scenario;
    private final Task task;
    private final ReadOnlyObjectWrapper<TaskProgress> progress = new ReadOnlyObjectWrapper<>();
    private Optional<Response> response;

    /** @param number from 1, through the whole assessment */
    TaskEntry(int number, Scenario scenario, Task task, Optional<Response> response) {
        this.number = number;
        this.scenario = scenario;
        this.task = task;
        this.response = response;
        progress.set(TaskProgress.of(task, response));
    }

    int number() {
        return number;
    }

    Scenario scenario() {
        return scenario;
    }

    Task task() {
        return task;
    }

    Optional<Response> response() {
        return response;
    }

    ReadOnlyObjectProperty<TaskProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    TaskProgress progress() {
        return progress.get();
    }

    void answer(Response given) {
        response = Optional.of(given);
        progress.set(TaskProgress.of(task, response));
    }
}
