package org.okrreadiness.service.decide.cadence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.service.Receipt;

/** Planning the meetings of a quarter: what was typed last, and keeping what is typed now. */
public final class CadencePlans {

    private final CadenceStore store;
    private final Clock clock;

    /** @param clock with the person's zone */
    public CadencePlans(CadenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What was typed last; empty where nothing was. */
    public Optional<CadenceDraft> remembered() {
        return store.find();
    }

    /** What a person begins with who has typed nothing yet. */
    public CadenceDraft usual() {
        return CadenceDraft.usual(LocalDate.now(clock), clock.getZone(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public Receipt keep(CadenceDraft draft) {
        store.keep(draft);
        return new Receipt(1, clock.instant());
    }

    /** Says when a file was made. */
    public Clock clock() {
        return clock;
    }
}
