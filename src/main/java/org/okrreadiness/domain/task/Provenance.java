package org.okrreadiness.domain.task;

import java.util.Objects;

/**
 * Where a key comes from, said honestly.
 *
 * @param source who decided
 * @param by the author, or a description of the panel; never an invented name
 * @param note what a reader should know about how the key was made
 */
public record Provenance(Source source, String by, String note) {

    /** Who decided what is right. */
    public enum Source {
        /** One author's reasoning, not yet confirmed by anybody else. */
        AUTHOR,
        /** The votes of a panel, with their spread. */
        PANEL
    }

    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(note, "note");
    }
}
