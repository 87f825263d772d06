package org.okrreadiness.service.records.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.verify.Verification;

/** Opens the register when somebody first asks for it, which may take a moment or fail, and keeps it open. Safe for several threads. */
public final class RecordsDesks {

    private final Supplier<RecordsDesk> opening;
    private final Supplier<Verification> alone;
    private Optional<RecordsDesk> open = Optional.empty();

    /**
     * @param opening opens the register
     * @param alone checks without it, knowing one's own signatures and nobody else's
     */
    public RecordsDesks(Supplier<RecordsDesk> opening, Supplier<Verification> alone) {
        this.opening = opening;
        this.alone = alone;
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

    /** What somebody checks with, also where the register cannot be opened. Not for the screen's own thread. */
    public Checking checking() {
        try {
            return Checking.at(open());
        } catch (ReadinessException closed) {
            return Checking.alone(alone.get(), closed);
        }
    }

    /** Closes what is open; it opens again when somebody asks for it. */
    public synchronized void close() {
        open.ifPresent(desk -> desk.register().close());
        open = Optional.empty();
    }
}
