package org.okrreadiness.ui.moderation;

import java.util.List;
import org.okrreadiness.service.marking.Releases;

/**
 * One submission that was or will be given back.
 *
 * @param name of its person
 * @param said where it stands: given back, ready, or what keeps it, one line each
 */
record ReleaseRow(Releases.Candidate candidate, String name, List<String> said) {

    /** Which rows to show. */
    enum Kind {
        ALL,
        /** Can be given back now. */
        READY,
        /** Something has to be settled first. */
        WAITING,
        /** Given back already. */
        RELEASED
    }

    ReleaseRow {
        said = List.copyOf(said);
    }

    boolean is(Kind kind) {
        return switch (kind) {
            case ALL -> true;
            case READY -> candidate.isReady();
            case WAITING -> !candidate.isSettled();
            case RELEASED -> candidate.released();
        };
    }
}
