package org.okrreadiness.service;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;

/**
 * One line in a list of attempts.
 *
 * @param title of the assessment, as it was when the attempt began
 * @param answered tasks with a response
 * @param tasks all tasks that are asked
 * @param overall 0 to 100 once handed in
 * @param selectedFrom how many tasks the assessment has, where only some of them are practised; empty for a whole sitting
 */
public record AttemptSummary(
        AttemptId id,
        AssessmentRef assessment,
        String title,
        String participant,
        Mode mode,
        Instant startedAt,
        Instant lastSavedAt,
        Optional<Instant> handedInAt,
        int answered,
        int tasks,
        OptionalInt overall,
        OptionalInt selectedFrom) {

    /** A line for the sitting of a whole assessment. */
    public AttemptSummary(
            AttemptId id,
            AssessmentRef assessment,
            String title,
            String participant,
            Mode mode,
            Instant startedAt,
            Instant lastSavedAt,
            Optional<Instant> handedInAt,
            int answered,
            int tasks,
            OptionalInt overall) {
        this(
                id,
                assessment,
                title,
                participant,
                mode,
                startedAt,
                lastSavedAt,
                handedInAt,
                answered,
                tasks,
                overall,
                OptionalInt.empty());
    }
}
