package org.okrreadiness.ui.records;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** Work at the desk, away from the screen's thread. The desk is opened by the first that needs it. */
public final class DeskWork {

    /** Longer than this and something has to be shown. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final RecordsDesks desks;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleBooleanProperty waiting = new SimpleBooleanProperty();
    private final SimpleObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private int underWay;

    public DeskWork(UiTools tools, RecordsDesks desks) {
        this.tools = tools;
        this.desks = desks;
    }

    /** @param headlineKey says what did not work */
    public <T> void run(String headlineKey, Function<RecordsDesk, T> work, Consumer<? super T> done) {
        run(headlineKey, work, done, failure -> false);
    }

    /** @param handled given what went wrong; says whether the person was told by other means than {@link #problemProperty} */
    public <T> void run(
            String headlineKey,
            Function<RecordsDesk, T> work,
            Consumer<? super T> done,
            Predicate<? super Throwable> handled) {
        problem.set(null);
        begin();
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        tools.runner()
                .submit(
                        () -> work.apply(desks.open()),
                        outcome -> {
                            end(patience);
                            done.accept(outcome);
                        },
                        failure -> {
                            end(patience);
                            if (!handled.test(failure)) {
                                problem.set(Problem.of(failure, headlineKey, tools.messages()));
                            }
                        });
    }

    /**
     * Work somebody waits for and can give up.
     *
     * @param work asks again and again whether it is still wanted
     * @param failed called when it went wrong, after {@link #problemProperty} says so
     * @return gives it up
     */
    public <T> BackgroundRunner.Job cancellable(
            String headlineKey,
            BiFunction<RecordsDesk, StopSignal, T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        problem.set(null);
        begin();
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        boolean[] over = new boolean[1];
        AtomicBoolean stopped = new AtomicBoolean();
        BackgroundRunner.Job job = tools.runner()
                .submit(
                        () -> work.apply(desks.open(), stopped::get),
                        outcome -> {
                            over[0] = true;
                            end(patience);
                            done.accept(outcome);
                        },
                        failure -> {
                            over[0] = true;
                            end(patience);
                            problem.set(Problem.of(failure, headlineKey, tools.messages()));
                            failed.accept(failure);
                        });
        return () -> {
            if (!over[0]) {
                over[0] = true;
                stopped.set(true);
                job.cancel();
                end(patience);
            }
        };
    }

    /**
     * Work nobody waits for, which can become pointless.
     *
     * @return takes it back
     */
    public <T> BackgroundRunner.Job quietly(
            String headlineKey, Function<RecordsDesk, T> work, Consumer<? super T> done) {
        return tools.runner()
                .submit(
                        () -> work.apply(desks.open()),
                        done,
                        failure -> problem.set(Problem.of(failure, headlineKey, tools.messages())));
    }

    private void begin() {
        underWay++;
        busy.set(true);
    }

    private void end(Delay.Pending patience) {
        patience.cancel();
        underWay--;
        busy.set(underWay > 0);
        waiting.set(waiting.get() && busy.get());
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** Whether it has taken so long that something should be shown. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting;
    }

    /** What went wrong last; null when nothing did. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
