package org.okrreadiness.service.decide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;

/** Diagnoses that are kept, each whole or not at all. */
public interface NeedStore {

    /**
     * What is kept.
     *
     * @param cases the one that was changed last first
     * @param unreadable one sentence for each file that this version cannot read; it stays where it is
     */
    record Shelf(List<NeedCase> cases, List<Phrase> unreadable) {
        public Shelf {
            cases = List.copyOf(cases);
            unreadable = List.copyOf(unreadable);
        }
    }

    Shelf shelf();

    Optional<NeedCase> find(UUID id);

    /** Returns when it is on the disk, in place of its earlier state. */
    void keep(NeedCase diagnosis);

    /** Removes it from the data folder for good; backups made before still hold it. Does nothing when it is not there. */
    void delete(UUID id);

    /**
     * Writes a file to be given away, whole or not at all, over one of the same name.
     *
     * @throws org.okrreadiness.service.ReadinessException when it cannot be written
     */
    void save(Path file, String text);
}
