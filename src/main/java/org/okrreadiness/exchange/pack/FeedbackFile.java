package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Feedback;

/** The wire form of feedback, without the sheet. */
record FeedbackFile(
        int format,
        String attempt,
        String participant,
        SubmissionFile.AssessmentFile assessment,
        String title,
        long edition,
        List<LevelFile> levels,
        List<AppealFile> appeals) {

    static final String NAME = "feedback.json";

    record PlaceFile(String task, String part, String criterion) {

        static PlaceFile of(TaskId task, SettledLevel level) {
            return new PlaceFile(
                    task.value(), level.part().path(), level.criterion().value());
        }

        SettledLevel at(int level) {
            return new SettledLevel(new Part(part), new CriterionId(criterion), Level.of(level));
        }
    }

    /**
     * @param scorer levels the scorer had given: one, or none
     * @param by {@code person} or {@code scorer}
     */
    record LevelFile(PlaceFile place, int level, List<Integer> scorer, String by, String remark) {

        static LevelFile of(Feedback.Given given) {
            return new LevelFile(
                    PlaceFile.of(given.task(), given.level()),
                    given.level().level().points(),
                    given.scorer().map(Level::points).stream().toList(),
                    given.byPerson() ? "person" : "scorer",
                    PackText.kept(given.remark(), NAME));
        }

        Feedback.Given given() {
            if (scorer.size() > 1 || !by.matches("person|scorer")) {
                throw new IllegalArgumentException("no level of feedback");
            }
            return new Feedback.Given(
                    new TaskId(place.task),
                    place.at(level),
                    scorer.stream().map(Level::of).findFirst().or(Optional::empty),
                    by.equals("person"),
                    PackText.given(remark, NAME));
        }
    }

    record AppealFile(PlaceFile place, int level, String words, String reason) {

        static AppealFile of(Feedback.Appeal appeal) {
            return new AppealFile(
                    PlaceFile.of(appeal.task(), appeal.decision()),
                    appeal.decision().level().points(),
                    PackText.kept(appeal.words(), NAME),
                    PackText.kept(appeal.reason(), NAME));
        }

        Feedback.Appeal appeal() {
            return new Feedback.Appeal(
                    new TaskId(place.task), place.at(level), PackText.given(words, NAME), PackText.given(reason, NAME));
        }
    }

    static FeedbackFile of(Feedback feedback) {
        return new FeedbackFile(
                FeedbackContent.FORMAT,
                feedback.attempt().toString(),
                feedback.participant().toString(),
                SubmissionFile.AssessmentFile.of(feedback.assessment()),
                PackText.kept(feedback.title(), NAME),
                feedback.edition(),
                feedback.levels().stream().map(LevelFile::of).toList(),
                feedback.appeals().stream().map(AppealFile::of).toList());
    }

    /** @throws IllegalArgumentException when a field is not what it should be, or the sheet does not follow from the levels */
    Feedback feedback(ScoreSheet sheet) {
        return new Feedback(
                AttemptId.of(attempt),
                UUID.fromString(participant),
                assessment.ref(),
                PackText.given(title, NAME),
                edition,
                levels.stream().map(LevelFile::given).toList(),
                sheet,
                appeals.stream().map(AppealFile::appeal).toList());
    }
}
