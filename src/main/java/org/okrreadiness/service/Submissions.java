package org.okrreadiness.service;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.service.travel.Signer;

/** Makes packs of attempts that were handed in, to be sent to whoever marks them. */
public final class Submissions {

    private final AttemptStore attempts;
    private final AttemptRecords records;
    private final EventFormat events;
    private final SubmissionPacks packs;
    private final Clock clock;

    public Submissions(
            AttemptStore attempts, AttemptRecords records, EventFormat events, SubmissionPacks packs, Clock clock) {
        this.attempts = attempts;
        this.records = records;
        this.events = events;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * What a participant can be known by besides the name in the attempt.
     *
     * @param email blank when it is not given
     * @param personnelNumber blank when it is not given
     */
    public record Contact(String email, String personnelNumber) {
        public static final Contact NONE = new Contact("", "");
    }

    /** @param bytes the whole file */
    public record Made(PackLabel label, Submission submission, byte[] bytes) {}

    /**
     * A pack with everything that was kept of an attempt up to handing in; what came later stays here. Nothing is written to the disk.
     *
     * @param to those who can open it; empty when everybody may read it
     * @throws ReadinessException when there is no such attempt, it is still open, or it is too large to travel
     */
    public Made create(AttemptId id, Contact contact, List<KeyCard> to) {
        Attempt attempt = attempts.find(id).orElseThrow(() -> unknown(id));
        if (attempt.isOpen()) {
            throw new ReadinessException(Phrase.of("travel.not-made.open", id.toString()));
        }
        Signer signer = records.signer();
        Submission submission = submission(attempt, contact, signer);
        List<KeyCard> once = to.stream().distinct().toList();
        PackLabel label = new PackLabel(
                PackKind.SUBMISSION,
                UUID.randomUUID(),
                clock.instant(),
                Maker.of(submission.who().name(), signer),
                Submission.PURPOSE,
                once.stream().map(card -> card.keys().fingerprint()).toList());
        byte[] bytes = packs.write(
                submission, label, signer, once.stream().map(KeyCard::keys).toList());
        return new Made(label, submission, bytes);
    }

    /** Whether a file can be made of it: it is kept here, is no sample, and was handed in. */
    public boolean canTravel(AttemptId id) {
        return attempts.find(id).filter(attempt -> !attempt.isOpen()).isPresent();
    }

    private Submission submission(Attempt attempt, Contact contact, Signer signer) {
        SealedRecord record = records.record(attempt.id()).orElseThrow(() -> unknown(attempt.id()));
        Identity who = Identity.of(
                signer.signingKey(), attempt.start().participant(), contact.email(), contact.personnelNumber());
        return new Submission(who, title(record), upToHandingIn(record), attempt);
    }

    private String title(SealedRecord record) {
        return record.entries().stream()
                .findFirst()
                .map(entry -> events.read(entry.text()))
                .filter(AttemptEvent.Begun.class::isInstance)
                .map(begun -> ((AttemptEvent.Begun) begun).title())
                .orElse("");
    }

    /** What became of it at work is no part of a submission. */
    private SealedRecord upToHandingIn(SealedRecord record) {
        int count = record.entries().size();
        while (count > 0 && events.read(record.entries().get(count - 1).text()) instanceof AttemptEvent.FollowedUp) {
            count--;
        }
        return record.first(count);
    }

    private static ReadinessException unknown(AttemptId id) {
        return new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString()));
    }
}
