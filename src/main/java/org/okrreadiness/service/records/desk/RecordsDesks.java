package org.okrreadiness.service.records.desk;

import java.util.Optional;
import java.util.function.Supplier;

/** Opens the register when somebody first asks for it, which may take a moment or fail, and keeps it open. Safe for several threads. */
public final class RecordsDesks {

    private final Supplier<RecordsDesk> opening;
    private Optional<RecordsDesk> open = Optional.empty();

    /** @param opening opens the register */
    public RecordsDesks(Supplier<RecordsDesk> opening) {
        this.opening = opening;
    }

    /**
     * The desk, opened now if it is not yet. Not for the screen's own thread.
     *
     * @throws org.okrreadiness.service.ReadinessException when it cannot be opened; the next call tries again
     */
    public synchronized RecordsDesk open() {
        if (open.isEmpty()) {
            open = Optional.of(opening.get());
        }
        return open.get();
    }

    /** Closes what is open; it opens again when somebody asks for it. */
    public synchronized void close() {
        open.ifPresent(desk -> desk.register().close());
        open = Optional.empty();
    }
}
