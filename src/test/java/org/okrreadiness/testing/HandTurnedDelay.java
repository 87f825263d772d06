package org.okrreadiness.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.okrreadiness.task.Delay;

/** A clock that only moves when a test says so. */
public final class HandTurnedDelay implements Delay {

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Due(Duration at, Runnable action) {}

    @Override
    public Pending after(Duration wait, Runnable action) {
        Due due = new Due(now.plus(wait), action);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    @Override
    public Duration elapsed() {
        return now;
    }

    /** Lets time pass and runs what falls due, in order. */
    public void advance(Duration by) {
        Duration until = now.plus(by);
        while (true) {
            Due next = waiting.stream()
                    .filter(d -> d.at().compareTo(until) <= 0)
                    .min(Comparator.comparing(Due::at))
                    .orElse(null);
            if (next == null) {
                break;
            }
            waiting.remove(next);
            now = next.at();
            next.action().run();
        }
        now = until;
    }
}
