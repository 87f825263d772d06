package org.okrreadiness.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.okrreadiness.task.Delay;

/** The delay of a window without the window: one thread that everything happens on, and real time. */
final class RealTimeDelay implements Delay, AutoCloseable {

    private final ScheduledExecutorService screen = Executors.newSingleThreadScheduledExecutor();

    /** Runs something on the thread that owns the screen. */
    Future<?> onScreen(Runnable action) {
        return screen.submit(action);
    }

    @Override
    public Pending after(Duration wait, Runnable action) {
        Future<?> due = screen.schedule(action, wait.toNanos(), TimeUnit.NANOSECONDS);
        return () -> due.cancel(false);
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void close() {
        screen.shutdownNow();
    }
}
