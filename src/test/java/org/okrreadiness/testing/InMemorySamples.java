package org.okrreadiness.testing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.SampleShelf;

/** Keeps samples for the length of a test. */
public final class InMemorySamples implements SampleShelf {

    private Optional<AttemptStore> shelf = Optional.empty();

    @Override
    public void fill(Clock clock, Consumer<AttemptStore> sit) {
        shelf = Optional.empty();
        InMemoryAttempts attempts = new InMemoryAttempts(clock);
        sit.accept(attempts);
        shelf = Optional.of(attempts);
    }

    @Override
    public Optional<AttemptStore> open() {
        return shelf;
    }

    @Override
    public void clear() {
        shelf = Optional.empty();
    }

    @Override
    public void close() {}
}
