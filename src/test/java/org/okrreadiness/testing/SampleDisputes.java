package org.okrreadiness.testing;

import java.time.Instant;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScorerVersions;

/** Findings that somebody sees differently. */
public final class SampleDisputes {

    public static final Dispute.About WORKSHOPS =
            new Dispute.About("KR_COUNTS_OWN_OUTPUT", Part.keyResult(2), "workshops");

    private SampleDisputes() {}

    public static Dispute workshops(String reason, Instant at) {
        return new Dispute(
                SampleAssessments.WRITE,
                WORKSHOPS,
                "Workshops that end with a decision from 5 to 10",
                reason,
                new ScorerVersions("1.0", "2", "1.1", "balanced@1.0"),
                at);
    }
}
