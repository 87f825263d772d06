package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.standard.CutStudy;

/** Keeps studies that set cut scores. */
public interface StandardStore {

    /**
     * What is kept.
     *
     * @param studies the one last worked on first
     * @param unreadable one sentence for each file that this version cannot read; it stays where it is
     */
    record Shelf(List<CutStudy> studies, List<Phrase> unreadable) {
        public Shelf {
            studies = List.copyOf(studies);
            unreadable = List.copyOf(unreadable);
        }
    }

    Shelf shelf();

    /** Keeps a study in place of its earlier state. Returns when it is on the disk, whole. */
    void keep(CutStudy study);

    /**
     * Writes a text where somebody wants it, whole or not at all.
     *
     * @throws FileNotWrittenException when it cannot be written there
     */
    void save(Path file, String text);
}
