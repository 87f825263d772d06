package org.okrreadiness.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.okrreadiness.task.BackgroundRunner;

/** Runs the next job in line only when a test says so, so that a test can do something while a job is under way. */
public final class SteppedRunner implements BackgroundRunner {

    private final Queue<Runnable> line = new ArrayDeque<>();

    @Override
    public <T> Job submit(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Runnable job = () -> new InlineRunner().submit(work, done, failed);
        line.add(job);
        return () -> line.remove(job);
    }

    public int waiting() {
        return line.size();
    }

    /** Runs the oldest job and delivers its outcome. */
    public void step() {
        line.remove().run();
    }

    /** Runs what is in line, and what that puts in line. */
    public void runAll() {
        while (!line.isEmpty()) {
            step();
        }
    }
}
