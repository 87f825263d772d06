package org.okrreadiness.ui.samples;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.okrreadiness.service.Samples;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** Adds samples and takes them away in the background, one of the two at a time, and says how far it has come. */
public final class SampleWork {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final UiTools tools;
    private final Samples samples;
    private final ReadOnlyBooleanWrapper present;
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean stopped = new AtomicBoolean();

    /** Written by the thread that sits the samples, read by the one that shows it. */
    private volatile double reached;

    public SampleWork(UiTools tools, Samples samples) {
        this.tools = tools;
        this.samples = samples;
        this.present = new ReadOnlyBooleanWrapper(samples.arePresent());
    }

    /** @param added called once all of them are there; not when it was stopped, however late, or failed */
    public void add(Runnable added) {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        reached = 0;
        adding.set(true);
        begin("samples.adding");
        watch();
        tools.runner()
                .submit(
                        () -> {
                            samples.add(share -> reached = share, stop::get);
                            return true;
                        },
                        done -> {
                            finish("samples.added");
                            if (!stop.get()) {
                                added.run();
                            }
                        },
                        this::failed);
    }

    public void remove() {
        begin("samples.removing");
        tools.runner()
                .submit(
                        () -> {
                            samples.remove();
                            return true;
                        },
                        done -> finish("samples.removed"),
                        this::failed);
    }

    /** Nothing of what is being added stays. */
    public void stop() {
        stopped.set(true);
    }

    private void begin(String key) {
        busy.set(true);
        said.set(tools.messages().get(key));
    }

    private void watch() {
        progress.set(reached);
        tools.delay().after(BETWEEN, () -> {
            if (adding.get()) {
                watch();
            }
        });
    }

    private void finish(String key) {
        adding.set(false);
        busy.set(false);
        present.set(samples.arePresent());
        said.set(tools.messages().get(key));
    }

    private void failed(Throwable failure) {
        if (failure instanceof CancellationException) {
            finish("samples.stopped");
        } else {
            finish("samples.failed");
            problem.set(Problem.of(failure, "samples.problem", tools.messages()));
        }
    }

    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Whether samples are being sat, which can be stopped. */
    public ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is going on, or what has just been done; empty at first. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What went wrong last; null when nothing did. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
