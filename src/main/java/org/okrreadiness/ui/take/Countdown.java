package org.okrreadiness.ui.take;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.task.Delay;

/**
 * The time left in a sealed sitting, in words. It asks afresh every second, so that a machine that slept shows the right time when it
 * wakes.
 */
final class Countdown {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final long FIRST_WARNING_MINUTES = 10;
    private static final long LAST_WARNING_MINUTES = 2;

    /** Longer times are told in hours and minutes. */
    private static final long MOST_MINUTES = 90;

    /** How pressing it is. */
    enum Urgency {
        CALM,
        SOON,
        LAST,
        OVER
    }

    /**
     * @param words for example "54 minutes left"
     * @param urgency how pressing
     */
    record Left(Phrase words, Urgency urgency) {}

    private final Delay delay;
    private final Supplier<Duration> time;
    private final Runnable timeUp;
    private final ReadOnlyObjectWrapper<Optional<Left>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Delay.Pending next = () -> {};

    /**
     * @param time how much is left
     * @param timeUp called once, when the time is over
     */
    Countdown(Delay delay, Supplier<Duration> time, Runnable timeUp) {
        this.delay = delay;
        this.time = time;
        this.timeUp = timeUp;
    }

    /** Empty until {@link #start}. */
    ReadOnlyObjectProperty<Optional<Left>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    void start() {
        Duration remaining = time.get();
        left.set(Optional.of(inWords(remaining)));
        if (remaining.isZero() || remaining.isNegative()) {
            timeUp.run();
        } else {
            next = delay.after(remaining.compareTo(TICK) < 0 ? remaining : TICK, this::start);
        }
    }

    void stop() {
        next.cancel();
    }

    static Left inWords(Duration remaining) {
        if (remaining.isZero() || remaining.isNegative()) {
            return new Left(Phrase.of("take.time.over"), Urgency.OVER);
        }
        // Rounded up: with 1 minute 59 seconds to go, "2 minutes left" is what a wall clock would say.
        long minutes = (remaining.toSeconds() + 59) / 60;
        return new Left(minutesLeft(minutes), urgency(minutes));
    }

    private static Phrase minutesLeft(long minutes) {
        if (minutes <= 1) {
            return Phrase.of("take.time.last-minute");
        }
        return minutes <= MOST_MINUTES
                ? Phrase.of("take.time.minutes", String.valueOf(minutes))
                : Phrase.of("take.time.hours", String.valueOf(minutes / 60), String.valueOf(minutes % 60));
    }

    private static Urgency urgency(long minutes) {
        if (minutes <= LAST_WARNING_MINUTES) {
            return Urgency.LAST;
        }
        return minutes <= FIRST_WARNING_MINUTES ? Urgency.SOON : Urgency.CALM;
    }
}
