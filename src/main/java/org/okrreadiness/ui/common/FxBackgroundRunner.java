package org.okrreadiness.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.okrreadiness.task.BackgroundRunner;

/** Runs work on one thread of its own and brings outcomes to the JavaFX thread. */
public final class FxBackgroundRunner implements BackgroundRunner, AutoCloseable {

    private final ExecutorService thread;

    /** @param name of the thread, for logs */
    public FxBackgroundRunner(String name) {
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    @Override
    public <T> Job submit(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        thread.execute(() -> run(work, done, failed, cancelled));
        return () -> cancelled.set(true);
    }

    /** Runs something whose outcome nobody waits for. */
    public void execute(Runnable work) {
        thread.execute(work);
    }

    private static <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed, AtomicBoolean cancelled) {
        if (cancelled.get()) {
            return;
        }
        try {
            T outcome = work.call();
            deliver(() -> done.accept(outcome), cancelled);
        } catch (Exception | Error e) {
            deliver(() -> failed.accept(e), cancelled);
        }
    }

    private static void deliver(Runnable outcome, AtomicBoolean cancelled) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                outcome.run();
            }
        });
    }

    /** Lets work already submitted finish, for a few seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
