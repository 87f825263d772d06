package org.okrreadiness.standard;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What every study has.
 *
 * @param id permanent
 * @param pack exactly which version of which pack the study is about
 * @param competency whose cut is set; empty for the whole
 * @param changedAt when something in it was last changed
 * @param notes who took part and what they saw, in their own words
 */
public record StudyFrame(
        UUID id, AssessmentRef pack, Optional<Competency> competency, Instant changedAt, String notes) {

    public StudyFrame {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(notes, "notes");
    }

    public StudyFrame at(Instant changed) {
        return new StudyFrame(id, pack, competency, changed, notes);
    }

    public StudyFrame noting(String words) {
        return new StudyFrame(id, pack, competency, changedAt, words);
    }
}
