package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.MarkingParts.AnswerRefFile;
import org.okrreadiness.exchange.MarkingParts.GivenFile;
import org.okrreadiness.exchange.MarkingParts.MadeFile;
import org.okrreadiness.exchange.MarkingParts.PlaceFile;
import org.okrreadiness.exchange.MarkingParts.StampFile;

/** The wire forms of the events of marking that say what a marker did with an answer. */
final class JudgingFile {

    private JudgingFile() {}

    record Marked(
            int format,
            String event,
            MadeFile made,
            String cohort,
            AnswerRefFile answer,
            List<GivenFile> marks,
            String rubrics,
            List<StampFile> replaces) {

        static final String NAME = "marked";

        static Marked of(Judging.Marked event) {
            return new Marked(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    GivenFile.of(event.marks()),
                    event.rubrics(),
                    StampFile.of(event.replaces()));
        }

        Judging.Marked said() {
            return new Judging.Marked(
                    made.made(),
                    CohortId.of(cohort),
                    answer.answer(),
                    GivenFile.marks(marks),
                    rubrics,
                    StampFile.stamps(replaces));
        }
    }

    record Withdrawn(int format, String event, MadeFile made, String cohort, StampFile what) {

        static final String NAME = "withdrawn";

        static Withdrawn of(Judging.Withdrawn event) {
            return new Withdrawn(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    StampFile.of(event.what()));
        }

        Judging.Withdrawn said() {
            return new Judging.Withdrawn(made.made(), CohortId.of(cohort), what.stamp());
        }
    }

    record SetAside(
            int format, String event, MadeFile made, String cohort, AnswerRefFile answer, String why, String reason) {

        static final String NAME = "set-aside";

        static SetAside of(Judging.SetAside event) {
            return new SetAside(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    Word.of(event.why()),
                    event.reason());
        }

        Judging.SetAside said() {
            return new Judging.SetAside(
                    made.made(), CohortId.of(cohort), answer.answer(), Word.read(Judging.Why.class, why), reason);
        }
    }

    record DifferenceExplained(
            int format,
            String event,
            MadeFile made,
            String cohort,
            AnswerRefFile answer,
            PlaceFile place,
            int scorer,
            String reason) {

        static final String NAME = "difference-explained";

        static DifferenceExplained of(Judging.DifferenceExplained event) {
            return new DifferenceExplained(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    AnswerRefFile.of(event.answer()),
                    PlaceFile.of(event.place()),
                    event.scorer().points(),
                    event.reason());
        }

        Judging.DifferenceExplained said() {
            return new Judging.DifferenceExplained(
                    made.made(), CohortId.of(cohort), answer.answer(), place.place(), Level.of(scorer), reason);
        }
    }
}
