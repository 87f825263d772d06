package org.okrreadiness.ui.take;

import java.time.Duration;
import org.okrreadiness.task.Delay;

/**
 * What happens when the time of a sealed sitting is over. Somebody who is there is told and has a minute to read it; then the answers
 * are handed in as they stand. Where the time ran out while nobody was there, they are handed in at once.
 */
final class EndOfTime implements Runnable {

    static final Duration GRACE = Duration.ofMinutes(1);

    private final TakeViewModel sitting;
    private final Delay delay;
    private boolean somebodyIsThere;
    private Delay.Pending grace = () -> {};

    EndOfTime(TakeViewModel sitting, Delay delay) {
        this.sitting = sitting;
        this.delay = delay;
    }

    /** To be called when the sitting has been opened and there was time left. */
    void somebodyIsThere() {
        somebodyIsThere = true;
    }

    @Override
    public void run() {
        if (somebodyIsThere) {
            sitting.timeIsUp();
            grace = delay.after(GRACE, sitting::handInAsItStands);
        } else {
            sitting.timeWasUp();
        }
    }

    void stop() {
        grace.cancel();
    }
}
