package org.okrreadiness.ui.take;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.service.SittingClock;

/** How much time is left, and what became of the clock of the machine meanwhile. */
final class SittingTime implements Supplier<Duration> {

    private final Duration limit;
    private final SittingClock clock;
    private final Consumer<ClockChange> keep;
    private final ReadOnlyObjectWrapper<Optional<ClockChange>> change = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param keep puts a change of the clock on record */
    SittingTime(Duration limit, SittingClock clock, Consumer<ClockChange> keep) {
        this.limit = limit;
        this.clock = clock;
        this.keep = keep;
    }

    /** The change noticed last; empty while there was none. */
    ReadOnlyObjectProperty<Optional<ClockChange>> changeProperty() {
        return change.getReadOnlyProperty();
    }

    /** Negative once the time is over. */
    @Override
    public Duration get() {
        SittingClock.Reading reading = clock.read();
        reading.change().ifPresent(noticed -> {
            keep.accept(noticed);
            change.set(Optional.of(noticed));
        });
        return limit.minus(reading.used());
    }
}
