package org.okrreadiness.exchange.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Appeal;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SheetFormat;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.marking.Marks;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.Signer;

/** Packs in their one container. A kind of pack is one more {@link PackContent} here. */
public final class SignedPacks {

    private final SubmissionContent submissions;

    /** @param events how the entries of a record are written down */
    public SignedPacks(EventFormat events) {
        this.submissions = new SubmissionContent(events);
    }

    /** Handed-in attempts on their way to be marked. */
    public SubmissionPacks submissions() {
        return new Submissions(submissions);
    }

    /** What one trainer did, on its way to colleagues. */
    public PackFiles<Marks> marks(MarkingEventFormat<MarkingEvent> format) {
        return new Files<>(new MarksContent(format));
    }

    /** Assessments, with their keys to be practised on, or without to be sat. */
    public PackFiles<TravellingAssessment> assessments() {
        return new Files<>(new AssessmentContent());
    }

    /** What experts think of options. */
    public PackFiles<ExpertVotes> panels() {
        return new Files<>(new PanelContent());
    }

    /** What participants are told. */
    public PackFiles<Feedback> feedback(SheetFormat sheets) {
        return new Files<>(new FeedbackContent(sheets));
    }

    /** What participants ask to be looked at again. */
    public PackFiles<Appeal> appeals() {
        return new Files<>(new AppealContent());
    }

    /** What people hand out so that packs can be sealed to them. */
    public KeyCards keyCards() {
        return new SignedKeyCards();
    }

    /** The files of one kind. */
    private static class Files<T> implements PackFiles<T> {

        private final PackContent<T> content;

        Files(PackContent<T> content) {
            this.content = content;
        }

        @Override
        public byte[] write(T value, PackLabel label, Signer signer, List<PublicKeys> to) {
            return SignedPacks.write(content, value, label, signer, to);
        }

        @Override
        public Reading<byte[]> bytes(Path file) {
            return reading(() -> PackBytes.read(file));
        }

        @Override
        public Reading<ReadPack<T>> read(Path file, Optional<OwnKeys> keys) {
            return reading(() -> PackPipeline.read(PackBytes.read(file), content, keys));
        }

        @Override
        public Reading<ReadPack<T>> read(byte[] bytes, Optional<OwnKeys> keys) {
            return reading(() -> {
                PackBytes.requireSize(bytes.length);
                return PackPipeline.read(bytes, content, keys);
            });
        }
    }

    private static final class Submissions extends Files<Submission> implements SubmissionPacks {

        Submissions(PackContent<Submission> content) {
            super(content);
        }

        @Override
        public Reading<PackOutside> outside(Path file) {
            return reading(() -> PackPipeline.outside(PackBytes.read(file)));
        }

        @Override
        public Reading<PackOutside> outside(byte[] bytes) {
            return reading(() -> {
                PackBytes.requireSize(bytes.length);
                return PackPipeline.outside(bytes);
            });
        }
    }

    static <T> Reading<T> reading(Supplier<T> stages) {
        try {
            return new Reading.Accepted<>(stages.get());
        } catch (PackRefusal refusal) {
            return new Reading.Refused<>(refusal.reason());
        }
    }

    /** Reads back what it wrote, as far as that can be done without a recipient's keys, so that nothing leaves that will be refused. */
    private static <T> byte[] write(
            PackContent<T> content, T value, PackLabel label, Signer signer, List<PublicKeys> to) {
        try {
            List<Entry> entries = content.write(value);
            content.read(label, entries);
            byte[] pack = Container.write(Manifest.signed(label, entries, signer));
            byte[] whole = to.isEmpty() ? pack : Container.write(SealedPack.seal(pack, label, to));
            PackBytes.requireSize(whole.length);
            return whole;
        } catch (PackRefusal refusal) {
            throw new ReadinessException(Phrase.of("travel.not-made." + whyNot(refusal)), refusal);
        }
    }

    private static String whyNot(PackRefusal refusal) {
        return refusal.reason().key().endsWith("too-large") ? "too-large" : "unreadable";
    }
}
