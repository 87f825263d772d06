package org.okrreadiness.ui.take;

import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.saving.Autosave;

/** Hands an attempt in once the words typed last are on disk, and not otherwise. */
final class HandingIn {

    private final Sittings sittings;
    private final AttemptId attempt;
    private final BackgroundRunner runner;
    private final Autosave autosave;

    HandingIn(Sittings sittings, AttemptId attempt, BackgroundRunner runner, Autosave autosave) {
        this.sittings = sittings;
        this.attempt = attempt;
        this.runner = runner;
        this.autosave = autosave;
    }

    /**
     * @param done called once the attempt is marked and closed
     * @param failed called with the reason when it is neither
     */
    void begin(Runnable done, Consumer<Phrase> failed) {
        autosave.flush();
        // Jobs run in order, so when this one comes back the words typed last are on disk or known not to be.
        runner.submit(() -> Boolean.TRUE, written -> mark(done, failed), failure -> failed.accept(reason(failure)));
    }

    private void mark(Runnable done, Consumer<Phrase> failed) {
        if (autosave.isSettled()) {
            runner.submit(
                    () -> sittings.handIn(attempt), sheet -> done.run(), failure -> failed.accept(reason(failure)));
        } else {
            failed.accept(Phrase.of("take.hand-in.not-saved"));
        }
    }

    private static Phrase reason(Throwable failure) {
        return failure instanceof ReadinessException known ? known.phrase() : Phrase.of("take.hand-in.failed");
    }
}
