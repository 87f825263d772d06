package org.okrreadiness.ui.result;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
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
import org.okrreadiness.ui.handover.ByTrainer;
import org.okrreadiness.wording.Moments;

/** Which page of a result is shown: the overview, then one for each task, then the trainer's. */
final class ResultViewModel {

    /** @param caption score of the task; empty for the overview */
    record Page(String title, String caption) {}

    /** Whose marks are shown. */
    enum Whose {
        TRAINER,
        MACHINE
    }

    /** @param trainers empty while no trainer has told anything */
    private record Readings(ResultReading machine, Optional<ResultReading> trainers, ByTrainer.Standing standing) {}

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
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.TRAINER);
    private final Optional<ByTrainer> byTrainer;
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private Readings readings;

    ResultViewModel(UiTools tools, Sittings.Opened opened, ResultServices services) {
        this.tools = tools;
        this.opened = opened;
        this.services = services;
        this.messages = tools.messages();
        this.byTrainer = services.handOver().map(handOver -> new ByTrainer(tools, opened, handOver, this::load));
        whose.addListener((property, before, now) -> show());
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
                            readings = read;
                            byTrainer.ifPresent(model -> model.show(read.standing()));
                            show();
                        },
                        failure -> {
                            patience.cancel();
                            waiting.set(false);
                            problem.set(Problem.of(failure, "result.problem.load", messages));
                        });
    }

    private Readings read() {
        ByTrainer.Standing standing = byTrainer.map(ByTrainer::read).orElse(ByTrainer.Standing.NOTHING);
        return new Readings(
                reading(opened), standing.sheet().map(opened::markedWith).map(this::reading), standing);
    }

    private ResultReading reading(Sittings.Opened marked) {
        Moments moments = new Moments(messages, services.clock());
        return ResultReading.of(marked, services.sources(), messages, moments);
    }

    private void show() {
        result.set(whose.get() == Whose.TRAINER ? readings.trainers().orElse(readings.machine()) : readings.machine());
        shown.set(shown.get() + 1);
    }

    /** Counts how often there was something to show: the marks may be the same again while what is said beside them is new. */
    ReadOnlyIntegerProperty shownProperty() {
        return shown;
    }

    /** Whose marks are shown, where a trainer has told some. */
    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    boolean isMarkedByTrainer() {
        return readings.trainers().isPresent();
    }

    /** The way to a trainer; empty where the attempt cannot be handed over. */
    Optional<ByTrainer> byTrainer() {
        return byTrainer.filter(model ->
                readings.standing().possible() || readings.standing().told().isPresent());
    }

    /** Looks at feedback that was dropped on the result. */
    void takeIn(List<Path> files) {
        if (readings != null) {
            byTrainer().ifPresent(model -> {
                openTrainer();
                model.look(files);
            });
        }
    }

    /** Keeps what was typed last of an appeal. */
    void leaving() {
        byTrainer.ifPresent(ByTrainer::leaving);
    }

    void openTrainer() {
        page.set(last());
    }

    boolean isTrainerPage() {
        return page.get() > tasks();
    }

    private int last() {
        return tasks() + (result.get() != null && byTrainer().isPresent() ? 1 : 0);
    }

    /** What can be done with the result once it has been read. */
    TakeAwayViewModel takeAway() {
        return new TakeAwayViewModel(tools, opened, result(), services);
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
        byTrainer().ifPresent(model -> pages.add(new Page(messages.get("handover.page"), "")));
        return pages;
    }

    /** 0 is the overview. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** The task of the page shown; the page must be one of a task. */
    TaskReading task() {
        return result().tasks().get(page.get() - 1);
    }

    BooleanBinding hasNextBinding() {
        return Bindings.createBooleanBinding(() -> page.get() < tasks(), page, result);
    }

    void next() {
        page.set(Math.min(page.get() + 1, last()));
    }

    void previous() {
        page.set(Math.max(page.get() - 1, 0));
    }
}
