package org.okrreadiness.service.records;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;

/**
 * Which people are meant; what is empty does not matter.
 *
 * @param words beginnings of words of a name, number or address; blank for everybody
 * @param competency with {@code state}: only those who stand so in this competency
 * @param gapsOnly only those who lack something their role asks for
 */
public record MatrixFilter(
        String words,
        Optional<String> unit,
        Optional<RoleId> role,
        Optional<Competency> competency,
        Optional<GapState> state,
        boolean gapsOnly) {

    public static final MatrixFilter ALL =
            new MatrixFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whoever is found by these. */
    public static MatrixFilter ofWords(String words) {
        return new MatrixFilter(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public MatrixFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
        if (competency.isPresent() != state.isPresent()) {
            throw new IllegalArgumentException("A state is of a competency");
        }
    }
}
