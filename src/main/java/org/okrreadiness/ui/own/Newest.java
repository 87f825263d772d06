package org.okrreadiness.ui.own;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.okrreadiness.task.BackgroundRunner;

/** Work of which only the newest answer counts. What fails is shown and never logged: a message may quote what somebody typed. */
final class Newest<T> {

    private final BackgroundRunner runner;
    private final Consumer<Throwable> failed;
    private BackgroundRunner.Job job = () -> {};
    private long newest;

    Newest(BackgroundRunner runner, Consumer<Throwable> failed) {
        this.runner = runner;
        this.failed = failed;
    }

    void ask(Callable<T> work, Consumer<T> show) {
        forget();
        long asked = newest;
        job = runner.submit(
                work,
                answer -> {
                    if (asked == newest) {
                        show.accept(answer);
                    }
                },
                failed);
    }

    void forget() {
        newest++;
        job.cancel();
    }
}
