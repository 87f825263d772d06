package org.okrreadiness.domain.record;

import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.ScorerVersions;

/**
 * Where the evidence comes from.
 *
 * @param assessment what was sat; for what was seen at work the form it was attested on
 * @param title of the assessment as it was then
 * @param versions of scorer, word lists, rubrics and school the marks depend on
 * @param conditions under which it was given
 * @param occasion the attempt, or the attestation; a person has at most one record for each competency from one occasion
 */
public record Source(
        AssessmentRef assessment, String title, ScorerVersions versions, Conditions conditions, UUID occasion) {

    public Source {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(occasion, "occasion");
    }
}
