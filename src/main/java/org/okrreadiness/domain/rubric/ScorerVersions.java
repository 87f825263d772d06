package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * Everything a mark depends on besides the response. Under the same versions the same response gives the same sheet, byte for byte.
 *
 * @param scorer version of the rules and tables
 * @param lexicon version of the word lists
 * @param rubric version of the rubric set
 */
public record ScorerVersions(String scorer, String lexicon, String rubric) {

    public ScorerVersions {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(rubric, "rubric");
    }
}
