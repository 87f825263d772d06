package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Appeal;

/** The wire form of an appeal. */
record AppealFile(
        int format,
        String attempt,
        String participant,
        SubmissionFile.AssessmentFile assessment,
        String title,
        long edition,
        List<PointFile> points) {

    static final String NAME = "appeal.json";

    /** @param level as it was told */
    record PointFile(FeedbackFile.PlaceFile place, int level, String words) {

        static PointFile of(Appeal.Point point) {
            return new PointFile(
                    FeedbackFile.PlaceFile.of(point.task(), point.told()),
                    point.told().level().points(),
                    PackText.kept(point.words(), NAME));
        }

        Appeal.Point point() {
            return new Appeal.Point(new TaskId(place.task()), place.at(level), PackText.given(words, NAME));
        }
    }

    static AppealFile of(Appeal appeal) {
        return new AppealFile(
                AppealContent.FORMAT,
                appeal.attempt().toString(),
                appeal.participant().toString(),
                SubmissionFile.AssessmentFile.of(appeal.assessment()),
                PackText.kept(appeal.title(), NAME),
                appeal.edition(),
                appeal.points().stream().map(PointFile::of).toList());
    }

    /** @throws IllegalArgumentException when a field is not what it should be */
    Appeal appeal() {
        return new Appeal(
                AttemptId.of(attempt),
                UUID.fromString(participant),
                assessment.ref(),
                PackText.given(title, NAME),
                edition,
                points.stream().map(PointFile::point).toList());
    }
}
