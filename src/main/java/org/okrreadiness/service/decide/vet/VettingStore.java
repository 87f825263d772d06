package org.okrreadiness.service.decide.vet;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;

/** Keeps vettings. */
public interface VettingStore {

    /**
     * What is kept.
     *
     * @param vettings the one last kept first
     * @param unreadable one sentence for each file that this version cannot read; it stays where it is
     */
    record Shelf(List<Vetting> vettings, List<Phrase> unreadable) {
        public Shelf {
            vettings = List.copyOf(vettings);
            unreadable = List.copyOf(unreadable);
        }
    }

    Shelf shelf();

    /** Keeps a vetting in place of its earlier state. Returns when it is on the disk, whole. */
    void keep(Vetting vetting);

    /** Removes it from the data folder for good; backups made before still hold it. Does nothing when it is not there. */
    void delete(UUID id);

    /**
     * Writes a text where somebody wants it, whole or not at all; a file of that name is replaced.
     *
     * @throws org.okrreadiness.service.FileNotWrittenException when it cannot be written there
     */
    void save(Path file, String text);
}
