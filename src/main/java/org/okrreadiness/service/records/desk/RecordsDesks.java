package org.okrreadiness.service.records.desk;

import java.util.Optional;
import java.util.function.Supplier;

/** Opens the register when somebody first asks for it, which may take a moment or fail, and keeps it open. Safe for several threads. */
public final class RecordsDesks {

    private final Supplier<RecordsDesk> opening;
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

    /** @param opening opens the register */
    public RecordsDesks(Supplier<RecordsDesk> opening) {
        this(opening, Attendant.NOBODY);
    }

    /**
     * @param opening opens the register
     * @param attendant told of each opening and closing
     */
    public RecordsDesks(Supplier<RecordsDesk> opening, Attendant attendant) {
        this.opening = opening;
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

    /** Closes what is open; it opens again when somebody asks for it. */
    public synchronized void close() {
        open.ifPresent(desk -> {
            attendant.closing();
            desk.register().close();
        });
        open = Optional.empty();
    }
}
