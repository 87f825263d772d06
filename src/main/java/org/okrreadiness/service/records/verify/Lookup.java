package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of looking whether something was withdrawn.
 *
 * @param listAt when the newest list was made that could be looked into; for {@link Kind#NO_LIST} the newest of this issuer at all
 */
public record Lookup(Kind kind, Optional<Instant> listAt) {

    /** What came of it. */
    public enum Kind {
        /** It stands in a list, and was not withdrawn by then. */
        STANDS,
        /** There is no list at hand in which it stands. */
        NO_LIST,
        /** It is of a form that has no name by which it could stand in a list. */
        NAMELESS,
        /** Nothing of this kind is ever withdrawn. */
        NOT_ASKED
    }

    static final Lookup NAMELESS = new Lookup(Kind.NAMELESS, Optional.empty());
    static final Lookup NOT_ASKED = new Lookup(Kind.NOT_ASKED, Optional.empty());

    public Lookup {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(listAt, "listAt");
    }
}
