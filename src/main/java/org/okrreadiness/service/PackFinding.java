package org.okrreadiness.service;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Something an author should know about a pack or answers file.
 *
 * @param place where
 * @param weight whether the pack can be used all the same
 * @param rule permanent id of the rule, for example {@code missing-field}
 * @param message what is wrong
 * @param fix what would be right
 */
public record PackFinding(Place place, Weight weight, String rule, Phrase message, Phrase fix) {

    /** Whether a pack with such a finding can be used. */
    public enum Weight {
        ERROR,
        WARNING
    }

    /**
     * @param file as the person named it, or relative to the pack
     * @param line from 1; 0 when the whole file is meant
     * @param column from 1; 0 when the whole line is meant
     */
    public record Place(String file, int line, int column) {
        public Place {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public String toString() {
            return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    public PackFinding {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }
}
