package org.okrreadiness.ui.records.verify;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.reading.verification.VerdictReading;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.service.records.verify.IssuerCard;

/**
 * One thing that was checked, and what became of it.
 *
 * @param name of the file, or what stands for a text
 * @param reading the verdict in words
 * @param hidden whom it is about, where that stands there in a form that can only be compared
 * @param unknown the issuer one could rely on from now on
 */
record Checked(
        Source source,
        String name,
        Kind kind,
        VerdictReading reading,
        Optional<About> hidden,
        Optional<IssuerCard> unknown) {

    /** What it came to: the verdicts there are, and an issuer's card or list, which are no verdicts. */
    enum Kind {
        GENUINE,
        WITHDRAWN,
        EXPIRED,
        NOT_YET,
        UNKNOWN_ISSUER,
        STOLEN_KEY,
        CHANGED,
        NOT_OURS,
        CARD,
        LIST
    }

    Checked {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(hidden, "hidden");
        Objects.requireNonNull(unknown, "unknown");
    }
}
