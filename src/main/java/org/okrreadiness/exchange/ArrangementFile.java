package org.okrreadiness.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.MarkingParts.CohortFile;
import org.okrreadiness.exchange.MarkingParts.MadeFile;
import org.okrreadiness.exchange.MarkingParts.PersonFile;
import org.okrreadiness.exchange.MarkingParts.ReceivedFile;

/** The wire forms of the events of marking that say how a cohort is set up. */
final class ArrangementFile {

    private ArrangementFile() {}

    record CohortOpened(int format, String event, MadeFile made, String cohort, CohortFile what) {

        static final String NAME = "cohort-opened";

        static CohortOpened of(Arrangement.CohortOpened event) {
            return new CohortOpened(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    CohortFile.of(event.what()));
        }

        Arrangement.CohortOpened said() {
            return new Arrangement.CohortOpened(made.made(), CohortId.of(cohort), what.cohort());
        }
    }

    record RosterChanged(int format, String event, MadeFile made, String cohort, List<PersonFile> people) {

        static final String NAME = "roster-changed";

        static RosterChanged of(Arrangement.RosterChanged event) {
            return new RosterChanged(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.people().stream().map(PersonFile::of).toList());
        }

        Arrangement.RosterChanged said() {
            return new Arrangement.RosterChanged(
                    made.made(),
                    CohortId.of(cohort),
                    people.stream().map(PersonFile::person).toList());
        }
    }

    record SubmissionReceived(int format, String event, MadeFile made, String cohort, ReceivedFile what) {

        static final String NAME = "submission-received";

        static SubmissionReceived of(Arrangement.SubmissionReceived event) {
            return new SubmissionReceived(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    ReceivedFile.of(event.what()));
        }

        Arrangement.SubmissionReceived said() {
            return new Arrangement.SubmissionReceived(made.made(), CohortId.of(cohort), what.received());
        }
    }

    record SubmissionMatched(int format, String event, MadeFile made, String cohort, String submission, String person) {

        static final String NAME = "submission-matched";

        static SubmissionMatched of(Arrangement.SubmissionMatched event) {
            return new SubmissionMatched(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.submission().toString(),
                    event.person().value());
        }

        Arrangement.SubmissionMatched said() {
            return new Arrangement.SubmissionMatched(
                    made.made(), CohortId.of(cohort), AttemptId.of(submission), new PersonId(person));
        }
    }

    record Allocated(
            int format, String event, MadeFile made, String cohort, String marker, String name, List<String> tasks) {

        static final String NAME = "allocated";

        static Allocated of(Arrangement.Allocated event) {
            return new Allocated(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.marker().fingerprint(),
                    event.name(),
                    event.tasks().stream().map(TaskId::value).sorted().toList());
        }

        Arrangement.Allocated said() {
            return new Arrangement.Allocated(
                    made.made(),
                    CohortId.of(cohort),
                    new MarkerId(marker),
                    name,
                    tasks.stream().map(TaskId::new).collect(Collectors.toSet()));
        }
    }

    record RubricsChanged(
            int format, String event, MadeFile made, String cohort, String before, String after, String reason) {

        static final String NAME = "rubrics-changed";

        static RubricsChanged of(Arrangement.RubricsChanged event) {
            return new RubricsChanged(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.before(),
                    event.after(),
                    event.reason());
        }

        Arrangement.RubricsChanged said() {
            return new Arrangement.RubricsChanged(made.made(), CohortId.of(cohort), before, after, reason);
        }
    }

    record Released(int format, String event, MadeFile made, String cohort, String submission) {

        static final String NAME = "released";

        static Released of(Arrangement.Released event) {
            return new Released(
                    Versioned.FORMAT,
                    NAME,
                    MadeFile.of(event.made()),
                    event.cohort().toString(),
                    event.submission().toString());
        }

        Arrangement.Released said() {
            return new Arrangement.Released(made.made(), CohortId.of(cohort), AttemptId.of(submission));
        }
    }
}
