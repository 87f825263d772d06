package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.MarkingParts.AnswerRefFile;
import org.okrreadiness.exchange.MarkingParts.GivenFile;
import org.okrreadiness.exchange.MarkingParts.MadeFile;
import org.okrreadiness.exchange.MarkingParts.PlaceFile;
import org.okrreadiness.exchange.MarkingParts.StampFile;

/** The wire forms of the events of marking that say how a team keeps its marks fair. */
final class ModerationFile {

    private ModerationFile() {}

    record ReferenceSet(
            int format,
            String event,
            MadeFile made,
            String cohort,
            AnswerRefFile answer,
            List<GivenFile> definitive,
            String use) {

        static final String NAME = "reference-set";

        static ReferenceSet of(Moderation.ReferenceSet event) {
            return new ReferenceSet(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    GivenFile.of(event.definitive()),
                    Word.of(event.use()));
        }

        Moderation.ReferenceSet said() {
            return new Moderation.ReferenceSet(
                    made.made(),
                    CohortId.of(cohort),
                    answer.answer(),
                    GivenFile.marks(definitive),
                    Word.read(ReferenceUse.class, use));
        }
    }

    record Adjudicated(
            int format,
            String event,
            MadeFile made,
            String cohort,
            AnswerRefFile answer,
            PlaceFile place,
            int level,
            String reason,
            List<StampFile> replaces) {

        static final String NAME = "adjudicated";

        static Adjudicated of(Moderation.Adjudicated event) {
            return new Adjudicated(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    PlaceFile.of(event.place()),
                    event.level().points(),
                    event.reason(),
                    StampFile.of(event.replaces()));
        }

        Moderation.Adjudicated said() {
            return new Moderation.Adjudicated(
                    made.made(),
                    CohortId.of(cohort),
                    answer.answer(),
                    place.place(),
                    Level.of(level),
                    reason,
                    StampFile.stamps(replaces));
        }
    }

    record Appealed(
            int format,
            String event,
            MadeFile made,
            String cohort,
            AnswerRefFile answer,
            PlaceFile place,
            String words) {

        static final String NAME = "appealed";

        static Appealed of(Moderation.Appealed event) {
            return new Appealed(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    PlaceFile.of(event.place()),
                    event.words());
        }

        Moderation.Appealed said() {
            return new Moderation.Appealed(made.made(), CohortId.of(cohort), answer.answer(), place.place(), words);
        }
    }

    record AppealDecided(
            int format, String event, MadeFile made, String cohort, StampFile appeal, int level, String reason) {

        static final String NAME = "appeal-decided";

        static AppealDecided of(Moderation.AppealDecided event) {
            return new AppealDecided(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    StampFile.of(event.appeal()),
                    event.level().points(),
                    event.reason());
        }

        Moderation.AppealDecided said() {
            return new Moderation.AppealDecided(
                    made.made(), CohortId.of(cohort), appeal.stamp(), Level.of(level), reason);
        }
    }

    record Requeued(
            int format, String event, MadeFile made, String cohort, List<AnswerRefFile> answers, String reason) {

        static final String NAME = "requeued";

        static Requeued of(Moderation.Requeued event) {
            return new Requeued(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answers()),
                    event.reason());
        }

        Moderation.Requeued said() {
            return new Moderation.Requeued(made.made(), CohortId.of(cohort), AnswerRefFile.answers(answers), reason);
        }
    }

    record Resumed(int format, String event, MadeFile made, String cohort, String marker, String task, String reason) {

        static final String NAME = "resumed";

        static Resumed of(Moderation.Resumed event) {
            return new Resumed(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.marker().fingerprint(),
                    event.task().value(),
                    event.reason());
        }

        Moderation.Resumed said() {
            return new Moderation.Resumed(
                    made.made(), CohortId.of(cohort), new MarkerId(marker), new TaskId(task), reason);
        }
    }
}
