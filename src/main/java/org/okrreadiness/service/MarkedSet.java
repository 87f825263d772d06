package org.okrreadiness.service;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.ScorerVersions;

/**
 * A set with its marks.
 *
 * @param versions what the marks depend on, the school included
 * @param score one figure for all of it, 0 to 100
 * @param parts the objective, each key result that is not blank, the set as a whole
 */
public record MarkedSet(OkrSet set, ScorerVersions versions, int score, List<ArtefactScore> parts) {

    public MarkedSet {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(versions, "versions");
        parts = List.copyOf(parts);
    }

    /** Mean of the key results' scores, rounded; 0 when there is none. */
    public int keyResultScore() {
        return (int) Math.round(parts.stream()
                .filter(part -> part.part().path().startsWith("kr"))
                .mapToInt(ArtefactScore::score)
                .average()
                .orElse(0));
    }

    /** @param path of the part, for example {@code objective} */
    public int scoreOf(String path) {
        return parts.stream()
                .filter(part -> part.part().path().equals(path))
                .mapToInt(ArtefactScore::score)
                .findFirst()
                .orElse(0);
    }
}
