package org.okrreadiness.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Signer;

/** Sends assessments, for practice with their keys and for a sitting without, and takes in those that others sent. */
public final class AssessmentsByPost {

    private final AssessmentShelf shelf;
    private final PackFiles<TravellingAssessment> packs;
    private final Clock clock;

    public AssessmentsByPost(AssessmentShelf shelf, PackFiles<TravellingAssessment> packs, Clock clock) {
        this.shelf = shelf;
        this.packs = packs;
        this.clock = clock;
    }

    /** What became of one file. */
    public enum Outcome {
        TAKEN,
        /** It was here before; nothing has changed. */
        KNOWN,
        REFUSED
    }

    /**
     * What became of one file.
     *
     * @param pack who made it, and what is in it; empty when it was refused
     * @param because why it was refused and what to do; empty otherwise
     */
    public record Status(
            Path file, Outcome outcome, Optional<ReadPack<TravellingAssessment>> pack, Optional<Phrase> because) {
        public Status {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * A pack with an assessment. Nothing is written to the disk.
     *
     * @param edition with keys or without
     * @param name of whoever signs, for people
     * @param to those who can open it; empty when everybody may read it
     * @throws ReadinessException when it is not here with its keys, or too large to travel
     */
    public byte[] make(
            AssessmentRef ref, TravellingAssessment.Edition edition, String name, Signer signer, List<KeyCard> to) {
        TravellingAssessment assessment = shelf.files(ref, edition)
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", ref.id())));
        List<KeyCard> once = to.stream().distinct().toList();
        PackLabel label = new PackLabel(
                PackKind.ASSESSMENT,
                UUID.randomUUID(),
                clock.instant(),
                Maker.of(name, signer),
                edition.purpose(),
                once.stream().map(card -> card.keys().fingerprint()).toList());
        return packs.write(
                assessment, label, signer, once.stream().map(KeyCard::keys).toList());
    }

    /**
     * Takes in files one after another, each whole or not at all. What was taken in before it was cancelled stays.
     *
     * @param done told after each file
     * @param cancelled asked before each file
     */
    public List<Status> take(List<Path> files, Consumer<Status> done, BooleanSupplier cancelled) {
        List<Status> statuses = new ArrayList<>();
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Status status =
                    packs.read(file, Optional.empty()).fold(pack -> take(file, pack), reason -> refused(file, reason));
            statuses.add(status);
            done.accept(status);
        }
        return statuses;
    }

    private Status take(Path file, ReadPack<TravellingAssessment> pack) {
        try {
            boolean known = shelf.has(pack.content());
            if (!known) {
                shelf.add(pack.content());
            }
            return new Status(file, known ? Outcome.KNOWN : Outcome.TAKEN, Optional.of(pack), Optional.empty());
        } catch (ReadinessException problem) {
            return refused(file, problem.phrase());
        }
    }

    private static Status refused(Path file, Phrase because) {
        return new Status(file, Outcome.REFUSED, Optional.empty(), Optional.of(because));
    }
}
