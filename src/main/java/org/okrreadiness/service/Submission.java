package org.okrreadiness.service;

import java.util.Objects;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.SealedRecord;

/**
 * An attempt that was handed in, on its way to whoever marks it. Its marks are those of the machine it was sat on; they are told, and
 * never relied on.
 *
 * @param who sat it
 * @param title of the assessment, as it was when the attempt began
 * @param record every entry up to handing in, as it was kept
 * @param attempt what the entries add up to
 */
public record Submission(Identity who, String title, SealedRecord record, Attempt attempt) {

    /** What a pack with a submission is for. */
    public static final String PURPOSE = "marking";

    public Submission {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(record, "record");
        if (!record.attempt().equals(attempt.id()) || attempt.isOpen()) {
            throw new IllegalArgumentException("A submission is one attempt, and it has been handed in");
        }
    }
}
