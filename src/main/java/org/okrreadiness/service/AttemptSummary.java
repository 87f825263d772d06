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
 * @param selectedFrom how many tasks the assessment has, where only some of them are asked; empty for a whole sitting
 * @param settles the whole sitting with which this one counts together; empty for a practice of chosen tasks and a whole sitting
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
        OptionalInt selectedFrom,
        Optional<AttemptId> settles) {

    /** A line for a whole sitting, or for a practice of chosen tasks. */
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
            OptionalInt overall,
            OptionalInt selectedFrom) {
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
                selectedFrom,
                Optional.empty());
    }

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
