package org.okrreadiness.ui.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.editor.Objections;
import org.okrreadiness.ui.saving.Autosave;

/** One sitting: its tasks, where the participant is among them, what they have given, and handing it in. */
public final class TakeViewModel {

    private static final String POSITION = "position";

    private final Sittings.Opened opened;
    private final Sittings sittings;
    private final HandingIn handingIn;
    private final Autosave autosave;
    private final Consumer<AttemptId> handedIn;
    private final List<TaskEntry> entries;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.WORKING);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean timeIsUp;
    private boolean timeWasUp;

    TakeViewModel(
            Sittings.Opened opened,
            Sittings sittings,
            BackgroundRunner runner,
            Autosave autosave,
            Consumer<AttemptId> handedIn) {
        this.opened = opened;
        this.sittings = sittings;
        this.handingIn = new HandingIn(sittings, opened.attempt().id(), runner, autosave);
        this.autosave = autosave;
        this.handedIn = handedIn;
        this.entries = entriesOf(opened);
        current.set(opened.attempt().position().map(this::indexOf).orElse(0));
    }

    private static List<TaskEntry> entriesOf(Sittings.Opened opened) {
        List<TaskEntry> entries = new ArrayList<>();
        for (Scenario scenario : opened.assessment().scenarios()) {
            for (Task task : scenario.tasks()) {
                Optional<Response> given =
                        Optional.ofNullable(opened.attempt().responses().get(task.id()));
                entries.add(new TaskEntry(entries.size() + 1, scenario, task, given));
            }
        }
        return List.copyOf(entries);
    }

    private int indexOf(TaskId task) {
        return entries.stream()
                .filter(e -> e.task().id().equals(task))
                .findFirst()
                .map(entries::indexOf)
                .orElse(0);
    }

    Assessment assessment() {
        return opened.assessment();
    }

    /** What is asked where it is not the whole assessment. */
    Optional<Selection> selection() {
        return opened.attempt().start().selection();
    }

    Mode mode() {
        return opened.attempt().start().mode();
    }

    long shuffleSeed() {
        return opened.attempt().start().shuffleSeed();
    }

    List<TaskEntry> entries() {
        return entries;
    }

    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    TaskEntry current() {
        return entries.get(current.get());
    }

    boolean isLast() {
        return current.get() == entries.size() - 1;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What keeps the attempt from being handed in; empty when nothing does. */
    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    long answered() {
        return entries.stream()
                .filter(e -> e.progress().state() == TaskProgress.State.ANSWERED)
                .count();
    }

    boolean isTimeUp() {
        return timeIsUp;
    }

    boolean wasTimeUpBefore() {
        return timeWasUp;
    }

    /** True when nothing may be changed any more. */
    boolean isReadOnly() {
        return timeIsUp || stage.get() == Stage.MARKING || !opened.attempt().isOpen();
    }

    /** The participant changed the answer to this task. */
    void answered(TaskEntry entry, Response response) {
        entry.answer(response);
        autosave.changed(
                entry.task().id(),
                () -> sittings.save(opened.attempt().id(), entry.task().id(), response));
    }

    /** Objections to findings in a task. */
    Objections objections(TaskEntry entry) {
        return new TaskObjections(opened, entry.task().id(), sittings, autosave, this::isReadOnly);
    }

    void goTo(int index) {
        autosave.flush();
        stage.set(Stage.WORKING);
        problem.set(Optional.empty());
        if (index != current.get()) {
            current.set(index);
            rememberPosition();
        }
    }

    private void rememberPosition() {
        TaskId task = current().task().id();
        autosave.changed(POSITION, () -> sittings.moveTo(opened.attempt().id(), task));
        autosave.flush();
    }

    /** The one main action: on to the next task, to the look back, to the question, to the marks. */
    void forward() {
        switch (stage.get()) {
            case WORKING -> forwardFromTask();
            case REVIEWING -> stage.set(Stage.CONFIRMING);
            case CONFIRMING -> handIn();
            case MARKING -> {}
        }
    }

    private void forwardFromTask() {
        if (isLast()) {
            review();
        } else {
            goTo(current.get() + 1);
        }
    }

    /** One step back; at the first task there is none. */
    void back() {
        switch (stage.get()) {
            case WORKING -> goTo(Math.max(0, current.get() - 1));
            case REVIEWING -> goTo(current.get());
            case CONFIRMING -> stage.set(Stage.REVIEWING);
            case MARKING -> {}
        }
    }

    /** On to the next task; stays at the last one. */
    void forwardToNextTask() {
        if (stage.get() == Stage.WORKING && !isLast()) {
            goTo(current.get() + 1);
        }
    }

    /** Back to the task before; stays at the first one. */
    void backToTaskBefore() {
        if (stage.get() == Stage.WORKING) {
            back();
        }
    }

    boolean canGoBack() {
        return stage.get() != Stage.MARKING && (stage.get() != Stage.WORKING || current.get() > 0);
    }

    void review() {
        autosave.flush();
        stage.set(Stage.REVIEWING);
    }

    /** The time of a sealed sitting is over: nothing is discarded, nothing more is taken. */
    void timeIsUp() {
        timeIsUp = true;
        if (stage.get() != Stage.MARKING) {
            review();
        }
    }

    /** The time had run out before the sitting was opened: the answers are handed in as they were then. */
    void timeWasUp() {
        timeWasUp = true;
        timeIsUp();
        handInAsItStands();
    }

    /** Nobody needs to ask for it; it has no effect once the attempt is being handed in. */
    void handInAsItStands() {
        if (stage.get() != Stage.MARKING) {
            handIn();
        }
    }

    /** Keeps that the clock of the machine was set. */
    void clockChanged(ClockChange change) {
        autosave.changed(change, () -> sittings.clockChanged(opened.attempt().id(), change));
        autosave.flush();
    }

    private void handIn() {
        stage.set(Stage.MARKING);
        problem.set(Optional.empty());
        handingIn.begin(() -> handedIn.accept(opened.attempt().id()), this::notHandedIn);
    }

    private void notHandedIn(Phrase why) {
        problem.set(Optional.of(why));
        stage.set(Stage.REVIEWING);
    }

    /** The participant goes; what is typed is written first. */
    void leaving() {
        autosave.flush();
    }
}
