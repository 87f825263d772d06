package org.okrreadiness.ui.common;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.okrreadiness.task.Delay;

/** Waits with the screen's own clock. */
public final class FxDelay implements Delay {

    @Override
    public Pending after(Duration wait, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(Math.max(0, wait.toMillis())));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }
}
