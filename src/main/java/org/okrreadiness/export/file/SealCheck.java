package org.okrreadiness.export.file;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of holding a file against its seal.
 *
 * @param seal empty when there is none that can be read
 */
public record SealCheck(Outcome outcome, Optional<FileSeal> seal) {

    /** No seal, or none of a form this version knows. */
    static final SealCheck UNREADABLE = new SealCheck(Outcome.UNREADABLE, Optional.empty());

    public SealCheck {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(seal, "seal");
    }

    /** How a file and its seal can stand to one another. */
    public enum Outcome {
        /** Not a byte of the file or of its seal differs from what was sealed with the key the seal names. */
        GENUINE,
        /** The file or its seal is not as it was when it was sealed. */
        CHANGED,
        /** Nothing can be said: the seal or the file is missing, or cannot be read as one. */
        UNREADABLE
    }
}
