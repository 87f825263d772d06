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
 * @param tasks all tasks
 * @param overall 0 to 100 once handed in
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
        OptionalInt overall) {}
