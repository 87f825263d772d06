package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.SealedRecord;

/** Submissions as two entries: what they say in short, and the record. */
final class SubmissionContent implements PackContent<Submission> {

    static final int FORMAT = 1;

    private final RecordReplay replay;

    SubmissionContent(EventFormat events) {
        this.replay = new RecordReplay(events);
    }

    @Override
    public PackKind kind() {
        return PackKind.SUBMISSION;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(Submission.PURPOSE);
    }

    @Override
    public List<Entry> write(Submission submission) {
        return List.of(
                new Entry(SubmissionFile.NAME, PackJson.write(SubmissionFile.of(submission))),
                new Entry(RecordFile.NAME, PackJson.write(RecordFile.of(submission.record()))));
    }

    @Override
    public Submission read(PackLabel label, List<Entry> entries) {
        if (!entries.stream().map(Entry::name).toList().equals(List.of(SubmissionFile.NAME, RecordFile.NAME))) {
            throw PackRefusal.because("travel.refused.entries");
        }
        SubmissionFile file = PackJson.read(SubmissionFile.class, entries.get(0), FORMAT);
        SealedRecord record = record(PackJson.read(RecordFile.class, entries.get(1), FORMAT));
        RecordReplay.Replayed replayed = replay.replay(record);
        Submission submission = submission(file, record, replayed);
        if (!SubmissionFile.of(submission).equals(file)) {
            throw PackRefusal.because("travel.refused.parts-differ", SubmissionFile.NAME, RecordFile.NAME);
        }
        return submission;
    }

    private static SealedRecord record(RecordFile file) {
        try {
            return file.record();
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(RecordFile.NAME, wrong);
        }
    }

    private static Submission submission(SubmissionFile file, SealedRecord record, RecordReplay.Replayed replayed) {
        try {
            if (!AttemptId.of(file.attempt()).equals(record.attempt())) {
                throw PackRefusal.because("travel.refused.parts-differ", SubmissionFile.NAME, RecordFile.NAME);
            }
            Identity who = file.who().who();
            if (!who.name().equals(replayed.attempt().start().participant().strip())) {
                throw PackRefusal.because("travel.refused.parts-differ", SubmissionFile.NAME, RecordFile.NAME);
            }
            return new Submission(who, replayed.title(), record, replayed.attempt());
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(SubmissionFile.NAME, wrong);
        }
    }
}
