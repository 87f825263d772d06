package org.okrreadiness.ui.result;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Which page of a result is shown: the overview, then one for each task. */
final class ResultViewModel {

    /** @param caption score of the task; empty for the overview */
    record Page(String title, String caption) {}

    /** Longer than this and a skeleton stands in for the result. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final ResultServices services;
    private final ObjectProperty<ResultReading> result = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private final Messages messages;
    private final IntegerProperty page = new SimpleIntegerProperty();

    ResultViewModel(UiTools tools, Sittings.Opened opened, ResultServices services) {
        this.tools = tools;
        this.opened = opened;
        this.services = services;
        this.messages = tools.messages();
    }

    /** Reads in the background: other schools' marks and what would settle a verdict take a moment. */
    void load() {
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        tools.runner()
                .submit(
                        this::read,
                        read -> {
                            patience.cancel();
                            waiting.set(false);
                            result.set(read);
                        },
                        failure -> {
                            patience.cancel();
                            waiting.set(false);
                            problem.set(Problem.of(failure, "result.problem.load", messages));
                        });
    }

    private ResultReading read() {
        Moments moments = new Moments(messages, services.clock());
        return ResultReading.of(opened, services.sources(), messages, moments);
    }

    /** What can be done with the result once it has been read. */
    TakeAwayViewModel takeAway() {
        return new TakeAwayViewModel(tools, opened, result(), services);
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<ResultReading> resultProperty() {
        return result;
    }

    /** What went wrong; null when nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** True while reading takes long enough to be noticed. */
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting;
    }

    ResultReading result() {
        return result.get();
    }

    /** Shows the page of a task; stays where it is when there is none. */
    void open(TaskId task) {
        List<TaskId> ids = result().tasks().stream().map(TaskReading::id).toList();
        page.set(ids.contains(task) ? ids.indexOf(task) + 1 : page.get());
    }

    private int tasks() {
        return result.get() == null ? 0 : result.get().tasks().size();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(messages.get("result.overview"), ""));
        result().tasks().forEach(task -> pages.add(new Page(task.title(), task.score())));
        return pages;
    }

    /** 0 is the overview. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** The task of the page shown; the page must not be the overview. */
    TaskReading task() {
        return result().tasks().get(page.get() - 1);
    }

    BooleanBinding hasNextBinding() {
        return Bindings.createBooleanBinding(() -> page.get() < tasks(), page, result);
    }

    void next() {
        page.set(Math.min(page.get() + 1, tasks()));
    }

    void previous() {
        page.set(Math.max(page.get() - 1, 0));
    }
}
