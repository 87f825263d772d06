package org.okrreadiness.marking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;

/**
 * Which level stands in a place, and what is still to be settled there.
 *
 * @param level empty while nobody who may has given one
 * @param source who decided; empty with the level
 * @param given what markers hold
 * @param open what keeps the level from being final; empty when it is
 */
public record Standing(Place place, Optional<Level> level, Optional<Source> source, List<Given> given, Set<Open> open) {

    /** Who decided on a level, the weightiest first. */
    public enum Source {
        APPEAL,
        ADJUDICATION,
        /** The answer has definitive marks. */
        REFERENCE,
        MARKER,
        /** The scorer, where its rules say that it may decide alone. */
        SCORER
    }

    /** What is still to be settled. */
    public enum Open {
        /** One marker gave two levels, on two machines that did not know of one another. */
        MARKER_TWICE,
        /** Two markers lie further apart than the plan allows. */
        MARKERS_APART,
        /** Two people adjudicated differently without knowing of one another. */
        DECISIONS_APART,
        /** Somebody asked for somebody senior. */
        ESCALATED,
        /** The participant asked to look again. */
        APPEALED,
        /** It is to be marked again: the marker was stopped, or somebody asked for it. */
        AGAIN,
        /** A second marker has still to mark it. */
        SECOND_MARKING,
        /** Nobody has marked it, and the scorer may not decide alone. */
        UNMARKED
    }

    public Standing {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        given = List.copyOf(given);
        open = Set.copyOf(open);
    }

    public boolean isFinal() {
        return open.isEmpty();
    }

    /** Whether people hold two things that only a person can settle. */
    public boolean isConflict() {
        return open.contains(Open.MARKER_TWICE)
                || open.contains(Open.MARKERS_APART)
                || open.contains(Open.DECISIONS_APART);
    }
}
