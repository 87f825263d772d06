package org.okrreadiness.domain.marking;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;

/**
 * A submission as it came in. Its answers lie beside.
 *
 * @param person whom the roster has for it; empty while nobody was matched
 * @param stated who the submission says it is from
 * @param content under which name whoever received it keeps the answers
 * @param seal how the answers' chain looked when it was read
 */
public record Received(
        AttemptId submission,
        AssessmentRef assessment,
        Optional<PersonId> person,
        Person stated,
        String content,
        SealRead seal) {

    /** What the seal of a submission said. */
    public enum SealRead {
        /** The answers are those that were given. */
        INTACT,
        /** They were sat by a version that sealed nothing. */
        NONE,
        /** They were changed after they were given. */
        BROKEN
    }

    public Received {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(seal, "seal");
    }
}
