package org.okrreadiness.domain.rubric;

import java.util.Objects;

/**
 * Everything a mark depends on besides the response. Under the same versions the same response gives the same sheet, byte for byte.
 *
 * @param scorer version of the rules and tables
 * @param lexicon version of the word lists
 * @param rubric version of the rubric set
 * @param school the school of OKR thought marked by, as {@code id@version}
 */
public record ScorerVersions(String scorer, String lexicon, String rubric, String school) {

    public ScorerVersions {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(school, "school");
    }
}
