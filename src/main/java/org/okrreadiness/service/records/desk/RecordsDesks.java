package org.okrreadiness.service.records.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.service.ReadinessException;

/** Opens the register when somebody first asks for it, which may take a moment or fail, and keeps it open. Safe for several threads. */
public final class RecordsDesks {

    private final Supplier<RecordsDesk> opening;
    private final Supplier<Checking.Alone> alone;
    private final Attendant attendant;
    private Optional<RecordsDesk> open = Optional.empty();

    /** Does something with an open desk, beside whoever works there. */
    public interface Attendant {

        Attendant NOBODY = new Attendant() {
            @Override
            public void opened(RecordsDesk desk) {}

            @Override
            public void closing() {}
        };

        void opened(RecordsDesk desk);

        /** When this returns nothing is done with the desk any more. */
        void closing();
    }

    /**
     * @param opening opens the register
     * @param alone checks without it, knowing one's own signatures and nobody else's
     */
    public RecordsDesks(Supplier<RecordsDesk> opening, Supplier<Checking.Alone> alone) {
        this(opening, alone, Attendant.NOBODY);
    }

    /**
     * @param opening opens the register
     * @param alone checks without it, knowing one's own signatures and nobody else's
     * @param attendant told of each opening and closing
     */
    public RecordsDesks(Supplier<RecordsDesk> opening, Supplier<Checking.Alone> alone, Attendant attendant) {
        this.opening = opening;
        this.alone = alone;
        this.attendant = attendant;
    }

    /**
     * The desk, opened now if it is not yet. Not for the screen's own thread.
     *
     * @throws org.okrreadiness.service.ReadinessException when it cannot be opened; the next call tries again
     */
    public synchronized RecordsDesk open() {
        if (open.isEmpty()) {
            open = Optional.of(opening.get());
            attendant.opened(open.get());
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
        open.ifPresent(desk -> {
            attendant.closing();
            desk.register().close();
        });
        open = Optional.empty();
    }
}
