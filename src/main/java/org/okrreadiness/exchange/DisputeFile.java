package org.okrreadiness.exchange;

import java.time.Instant;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;

/** The wire forms of the events about findings that are seen differently. */
final class DisputeFile {

    private DisputeFile() {}

    record Disputed(
            int format,
            String event,
            Instant at,
            String task,
            FindingFile finding,
            String text,
            String reason,
            VersionsFile versions) {

        static final String NAME = "disputed";

        static Disputed of(AttemptEvent.Disputed event) {
            Dispute dispute = event.dispute();
            return new Disputed(
                    Versioned.FORMAT,
                    NAME,
                    dispute.at(),
                    dispute.task().value(),
                    FindingFile.of(dispute.about()),
                    dispute.text(),
                    dispute.reason(),
                    VersionsFile.of(dispute.versions()));
        }

        AttemptEvent disputed() {
            return new AttemptEvent.Disputed(
                    new Dispute(new TaskId(task), finding.about(), text, reason, versions.versions(), at));
        }
    }

    record TakenBack(int format, String event, Instant at, String task, FindingFile finding) {

        static final String NAME = "dispute-taken-back";

        static TakenBack of(AttemptEvent.TakenBack event) {
            return new TakenBack(
                    Versioned.FORMAT, NAME, event.at(), event.task().value(), FindingFile.of(event.about()));
        }

        AttemptEvent takenBack() {
            return new AttemptEvent.TakenBack(at, new TaskId(task), finding.about());
        }
    }

    record FindingFile(String check, String part, String words) {

        static FindingFile of(Dispute.About about) {
            return new FindingFile(about.checkId(), about.part().path(), about.words());
        }

        Dispute.About about() {
            return new Dispute.About(check, new Part(part), words);
        }
    }

    record VersionsFile(String scorer, String lexicon, String rubric, String school) {

        static VersionsFile of(ScorerVersions versions) {
            return new VersionsFile(versions.scorer(), versions.lexicon(), versions.rubric(), versions.school());
        }

        ScorerVersions versions() {
            return new ScorerVersions(scorer, lexicon, rubric, school);
        }
    }
}
