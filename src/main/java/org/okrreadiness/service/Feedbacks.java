package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;

/**
 * What trainers told about attempts of this data folder. Whoever told first about an attempt is the one who may tell more: their key is
 * known by its fingerprint from then on.
 */
public final class Feedbacks {

    private final AttemptStore attempts;
    private final AttemptRecords records;
    private final FeedbackStore store;
    private final PackFiles<Feedback> packs;

    public Feedbacks(AttemptStore attempts, AttemptRecords records, FeedbackStore store, PackFiles<Feedback> packs) {
        this.attempts = attempts;
        this.records = records;
        this.store = store;
        this.packs = packs;
    }

    /** What was told, and by whom: {@link PackLabel#madeBy} has the fingerprint to compare. */
    public record Told(PackLabel label, Feedback feedback) {
        public Told {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(feedback, "feedback");
        }
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
     * @param told what is in it; empty when it was refused
     * @param because why it was refused and what to do; empty otherwise
     */
    public record Status(Path file, Outcome outcome, Optional<Told> told, Optional<Phrase> because) {
        public Status {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(told, "told");
            Objects.requireNonNull(because, "because");
        }
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
            Status status = packs.bytes(file).fold(bytes -> take(file, bytes), reason -> refused(file, reason));
            statuses.add(status);
            done.accept(status);
        }
        return statuses;
    }

    /** What would become of a file. Nothing is kept: {@link Outcome#TAKEN} says that it would be. */
    public Status look(Path file) {
        return packs.bytes(file).fold(bytes -> judged(file, bytes), reason -> refused(file, reason));
    }

    /** The last that was told about an attempt; empty when nothing was. */
    public Optional<Told> find(AttemptId attempt) {
        return all(attempt).stream().findFirst();
    }

    /** Everything that was told about an attempt, the last first. */
    public List<Told> all(AttemptId attempt) {
        return store.all(attempt).stream()
                .flatMap(bytes -> packs.read(bytes, Optional.empty()).content().stream())
                .map(Feedbacks::told)
                .filter(told -> told.feedback().attempt().equals(attempt))
                .toList();
    }

    /** The highest edition for each attempt something was told about; found without reading it. */
    public Map<AttemptId, Long> latest() {
        return store.latest();
    }

    private Status take(Path file, byte[] bytes) {
        Status status = judged(file, bytes);
        if (status.outcome() != Outcome.TAKEN) {
            return status;
        }
        Feedback feedback = status.told().orElseThrow().feedback();
        try {
            store.keep(feedback.attempt(), feedback.edition(), bytes);
            return status;
        } catch (ReadinessException problem) {
            return refused(file, problem.phrase());
        }
    }

    private Status judged(Path file, byte[] bytes) {
        return packs.read(bytes, Optional.empty())
                .fold(pack -> judged(file, told(pack)), reason -> refused(file, reason));
    }

    private Status judged(Path file, Told told) {
        Feedback feedback = told.feedback();
        try {
            requireOwn(feedback);
            Optional<Told> last = find(feedback.attempt());
            last.ifPresent(before -> requireSameMaker(before, told));
            if (last.filter(before -> before.feedback().equals(feedback)).isPresent()) {
                return new Status(file, Outcome.KNOWN, last, Optional.empty());
            }
            last.ifPresent(before -> requireLater(before, feedback));
            return new Status(file, Outcome.TAKEN, Optional.of(told), Optional.empty());
        } catch (ReadinessException problem) {
            return refused(file, problem.phrase());
        }
    }

    private void requireOwn(Feedback feedback) {
        Attempt attempt = attempts.find(feedback.attempt())
                .filter(known -> !known.isOpen())
                .filter(known -> known.start().assessment().equals(feedback.assessment()))
                .orElseThrow(() -> refusal("attempt", feedback.title()));
        Identity own =
                Identity.of(records.signer().signingKey(), attempt.start().participant(), "", "");
        if (!own.id().equals(feedback.participant())) {
            throw refusal("person", attempt.start().participant());
        }
    }

    private static void requireSameMaker(Told before, Told now) {
        Maker first = before.label().madeBy();
        Maker other = now.label().madeBy();
        if (!first.key().equals(other.key())) {
            throw refusal("other-trainer", other.fingerprint(), first.fingerprint());
        }
    }

    private static void requireLater(Told before, Feedback now) {
        if (now.edition() <= before.feedback().edition()) {
            throw refusal("older", before.label().madeAt().toString());
        }
    }

    private static Told told(ReadPack<Feedback> pack) {
        return new Told(pack.label(), pack.content());
    }

    private static ReadinessException refusal(String why, String... arguments) {
        return new UnreadableInputException(Phrase.of("travel.feedback." + why, arguments), null);
    }

    private static Status refused(Path file, Phrase because) {
        return new Status(file, Outcome.REFUSED, Optional.empty(), Optional.of(because));
    }
}
