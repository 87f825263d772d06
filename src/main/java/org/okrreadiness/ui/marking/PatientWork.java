package org.okrreadiness.ui.marking;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.UiTools;

/** Runs work away from the screen, and says so when it takes long enough to be noticed. */
final class PatientWork {

    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final Runnable noticed;
    private boolean slow;

    /** @param noticed told when something begins to take long */
    PatientWork(UiTools tools, Runnable noticed) {
        this.tools = tools;
        this.noticed = noticed;
    }

    <T> void run(Callable<T> job, Consumer<T> then, Consumer<Throwable> failed) {
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> {
            slow = true;
            noticed.run();
        });
        tools.runner()
                .submit(
                        job,
                        outcome -> {
                            patience.cancel();
                            slow = false;
                            then.accept(outcome);
                        },
                        failure -> {
                            patience.cancel();
                            slow = false;
                            failed.accept(failure);
                        });
    }

    boolean isSlow() {
        return slow;
    }
}
