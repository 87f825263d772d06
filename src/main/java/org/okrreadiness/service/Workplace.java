package org.okrreadiness.service;

import java.util.Objects;

/**
 * Everything that is open on one data folder. Only one program at a time has a workplace on a folder.
 *
 * @param closer releases the folder
 */
public record Workplace(
        AssessmentSource assessments,
        Sittings sittings,
        Verdicts verdicts,
        FollowUps followUps,
        Samples samples,
        DataKeeper keeper,
        OwnOkrStore ownOkrs,
        StandardStore standards,
        Submissions submissions,
        Feedbacks feedbacks,
        Appeals appeals,
        AssessmentsByPost assessmentsByPost,
        PanelsByPost panelsByPost,
        Runnable closer)
        implements AutoCloseable {

    public Workplace {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(verdicts, "verdicts");
        Objects.requireNonNull(followUps, "followUps");
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(ownOkrs, "ownOkrs");
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(submissions, "submissions");
        Objects.requireNonNull(feedbacks, "feedbacks");
        Objects.requireNonNull(appeals, "appeals");
        Objects.requireNonNull(assessmentsByPost, "assessmentsByPost");
        Objects.requireNonNull(panelsByPost, "panelsByPost");
        Objects.requireNonNull(closer, "closer");
    }

    @Override
    public void close() {
        closer.run();
    }
}
