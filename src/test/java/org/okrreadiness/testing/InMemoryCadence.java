package org.okrreadiness.testing;

import java.util.Optional;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadenceStore;

/** Remembers a draft for the length of a test. */
public final class InMemoryCadence implements CadenceStore {

    private Optional<CadenceDraft> kept = Optional.empty();
    private int times;

    public InMemoryCadence() {}

    /** One in which this was typed before. */
    public InMemoryCadence(CadenceDraft draft) {
        this.kept = Optional.of(draft);
    }

    @Override
    public Optional<CadenceDraft> find() {
        return kept;
    }

    @Override
    public void keep(CadenceDraft draft) {
        kept = Optional.of(draft);
        times++;
    }

    /** How often something was kept. */
    public int times() {
        return times;
    }
}
