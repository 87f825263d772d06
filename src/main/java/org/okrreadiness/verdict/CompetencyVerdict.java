package org.okrreadiness.verdict;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What can be said about one competency.
 *
 * @param competency which
 * @param found score, band and how they stand against the competency's cut
 * @param tasks how many tasks that rests on, at least 1
 * @param decides whether the assessment has a cut of its own for it; the others are held against the overall cut and can only speak
 *     against readiness: they keep from "ready" when the whole band lies below, and say "not yet" when that is clear
 */
public record CompetencyVerdict(Competency competency, Found found, int tasks, boolean decides) {

    public CompetencyVerdict {
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(found, "found");
        if (tasks < 1) {
            throw new IllegalArgumentException("What is said about a competency rests on at least one task");
        }
    }
}
