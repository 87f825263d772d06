package org.okrreadiness.exchange.pack;

import java.time.Instant;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.Identity;

/**
 * The wire form of what a submission says in short. Everything but who sat it stands in the record as well, and has to be the same there.
 *
 * @param sealKey the public key the record is sealed with, in hexadecimal digits; blank when it is not sealed
 * @param clockChanges how often the clock of the machine was set
 */
record SubmissionFile(
        int format,
        String attempt,
        WhoFile who,
        AssessmentFile assessment,
        String title,
        Instant handedInAt,
        String sealKey,
        int clockChanges) {

    static final String NAME = "submission.json";

    record WhoFile(String id, String name, String email, String personnelNumber) {

        static WhoFile of(Identity who) {
            return new WhoFile(
                    who.id().toString(),
                    PackText.kept(who.name(), NAME),
                    PackText.kept(who.email(), NAME),
                    PackText.kept(who.personnelNumber(), NAME));
        }

        Identity who() {
            return new Identity(
                    UUID.fromString(id),
                    PackText.given(name, NAME),
                    PackText.given(email, NAME),
                    PackText.given(personnelNumber, NAME));
        }
    }

    record AssessmentFile(String id, String version, String contentHash) {

        static AssessmentFile of(AssessmentRef ref) {
            return new AssessmentFile(ref.id(), ref.version(), ref.contentHash());
        }

        AssessmentRef ref() {
            return new AssessmentRef(id, version, contentHash);
        }
    }

    static SubmissionFile of(Submission submission) {
        return new SubmissionFile(
                SubmissionContent.FORMAT,
                submission.attempt().id().toString(),
                WhoFile.of(submission.who()),
                AssessmentFile.of(submission.attempt().start().assessment()),
                PackText.kept(submission.title(), NAME),
                submission.attempt().handedIn().orElseThrow().at(),
                submission.record().key().orElse(""),
                submission.attempt().time().changes().size());
    }
}
