package org.okrreadiness.service.decide.cadence;

import java.util.Optional;

/** Remembers what was typed for the plan of a quarter. */
public interface CadenceStore {

    /** What was typed last; empty where nothing was kept, or nothing that this version can read. */
    Optional<CadenceDraft> find();

    /** Keeps it in place of what was kept before; it is on disk, whole, when this returns. */
    void keep(CadenceDraft draft);
}
