package org.okrreadiness.ui.take;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.task.Delay;

/**
 * Asks for findings once typing pauses. Only the answer to the newest question is shown; what was typed since makes an answer
 * worthless, because its spans point into words that are no longer there.
 */
final class LiveQuestions {

    static final Duration PAUSE = Duration.ofMillis(700);

    private final LiveFeedback feedback;
    private final BackgroundRunner runner;
    private final Delay delay;
    private Delay.Pending pause = () -> {};
    private long newest;

    LiveQuestions(LiveFeedback feedback, BackgroundRunner runner, Delay delay) {
        this.feedback = feedback;
        this.runner = runner;
        this.delay = delay;
    }

    /** What there is to know about the check that made a finding. */
    Optional<CheckCard> card(String checkId) {
        return feedback.card(checkId);
    }

    /** Something was typed; findings are shown after a pause. */
    void changed(Response response, Scenario scenario, Consumer<List<Finding>> show) {
        forget();
        long asked = newest;
        pause = delay.after(PAUSE, () -> ask(asked, response, scenario, show));
    }

    /** Drops whatever is still to come, for example because another task is opened. */
    void forget() {
        newest++;
        pause.cancel();
    }

    private void ask(long asked, Response response, Scenario scenario, Consumer<List<Finding>> show) {
        runner.submit(
                () -> feedback.on(response, scenario),
                findings -> {
                    if (asked == newest) {
                        show.accept(findings);
                    }
                },
                failure -> System.getLogger(LiveQuestions.class.getName())
                        .log(System.Logger.Level.WARNING, "Live findings failed", failure));
    }
}
