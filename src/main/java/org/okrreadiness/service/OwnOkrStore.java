package org.okrreadiness.service;

import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;

/** Sets that somebody brought and asked to keep. Nothing comes here unasked. */
public interface OwnOkrStore {

    /**
     * What is kept.
     *
     * @param kept the newest first
     * @param unreadable one sentence for each file that this version cannot read; it stays where it is
     */
    record Shelf(List<KeptOkrs> kept, List<Phrase> unreadable) {
        public Shelf {
            kept = List.copyOf(kept);
            unreadable = List.copyOf(unreadable);
        }
    }

    Shelf shelf();

    /** Returns when it is on the disk, whole. */
    void keep(KeptOkrs kept);

    /** Removes it from the data folder for good; backups made before still hold it. Does nothing when it is not there. */
    void delete(UUID id);
}
