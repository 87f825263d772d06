package org.okrreadiness.service.marking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.marking.Arrangement;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Received;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.SealVerifier;

/** Takes in submissions from files, and what participants appeal. Each file is taken in whole or not at all, and each gets an answer. */
public final class Receiving {

    private final Cohorts cohorts;
    private final MarkingRecords records;
    private final Answers answers;
    private final SubmissionStore store;
    private final SubmissionPacks packs;
    private final SealVerifier seals;
    private final OwnKeys keys;
    private final Appealing appeals;

    public Receiving(
            Cohorts cohorts,
            MarkingRecords records,
            Answers answers,
            SubmissionStore store,
            SubmissionPacks packs,
            SealVerifier seals,
            OwnKeys keys,
            Appealing appeals) {
        this.cohorts = cohorts;
        this.records = records;
        this.answers = answers;
        this.store = store;
        this.packs = packs;
        this.seals = seals;
        this.keys = keys;
        this.appeals = appeals;
    }

    /** What became of one file. */
    public enum Outcome {
        /** It is here now, and the roster has its sender. */
        RECEIVED,
        /** It is here now; somebody has to say whose it is. */
        UNMATCHED,
        /** It asks for levels of a submission that is here to be looked at again. */
        APPEALED,
        /** It was here before; nothing has changed. */
        KNOWN,
        /** It was not taken in. */
        REFUSED
    }

    /**
     * @param because why it was refused and what to do, or what to look at; empty when there is nothing to say
     */
    public record Status(Path file, Outcome outcome, Optional<Phrase> because) {
        public Status {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * Takes in files one after another. What was taken in before it was cancelled stays.
     *
     * @param done told after each file
     * @param cancelled asked before each file
     */
    public List<Status> receive(CohortId cohort, List<Path> files, Consumer<Status> done, BooleanSupplier cancelled) {
        List<Status> statuses = new ArrayList<>();
        // Asked for once: every submission that is taken in makes a new workbook, and only roster and assessment are
        // looked at here.
        Workbook workbook = cohorts.workbook(cohort);
        Set<AttemptId> here = here(cohort);
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Status status = receive(workbook, here, file);
            statuses.add(status);
            done.accept(status);
        }
        return statuses;
    }

    /**
     * Takes in a pack that came another way than in a file.
     *
     * @param named what to call it
     */
    public Status receive(CohortId cohort, Path named, byte[] bytes) {
        try {
            return open(cohorts.workbook(cohort), here(cohort), named, bytes);
        } catch (ReadinessException problem) {
            return refused(named, problem.phrase());
        }
    }

    private Status receive(Workbook workbook, Set<AttemptId> here, Path file) {
        try {
            return packs.bytes(file).fold(bytes -> open(workbook, here, file, bytes), reason -> refused(file, reason));
        } catch (ReadinessException problem) {
            return refused(file, problem.phrase());
        }
    }

    /** What is no submission may be an appeal; nearly every file is a submission, so that the other kind is asked for last. */
    private Status open(Workbook workbook, Set<AttemptId> here, Path file, byte[] bytes) {
        return packs.read(bytes, Optional.of(keys))
                .fold(
                        pack -> take(workbook, here, file, bytes, pack),
                        reason -> isAppeal(bytes)
                                ? appealed(workbook.cohort().id(), file, bytes)
                                : refused(file, reason));
    }

    private boolean isAppeal(byte[] bytes) {
        return packs.outside(bytes)
                .content()
                .filter(outside -> outside.kind() == PackKind.APPEAL)
                .isPresent();
    }

    private Status appealed(CohortId cohort, Path file, byte[] bytes) {
        Outcome outcome = appeals.take(cohort, bytes) > 0 ? Outcome.APPEALED : Outcome.KNOWN;
        return new Status(file, outcome, Optional.empty());
    }

    private Status take(Workbook workbook, Set<AttemptId> here, Path file, byte[] bytes, ReadPack<Submission> pack) {
        CohortId cohort = workbook.cohort().id();
        Submission submission = pack.content();
        AttemptId id = submission.attempt().id();
        AssessmentRef sat = submission.attempt().start().assessment();
        if (!sat.equals(workbook.cohort().assessment())) {
            return refused(
                    file,
                    Phrase.of(
                            "trainer.refused.other-assessment",
                            sat.id() + " " + sat.version(),
                            workbook.cohort().assessment().id() + " "
                                    + workbook.cohort().assessment().version()));
        }
        if (here.contains(id)) {
            return new Status(file, Outcome.KNOWN, Optional.empty());
        }
        Received received = received(workbook, submission, pack, store.put(bytes));
        records.say(made -> new Arrangement.SubmissionReceived(made, cohort, received));
        here.add(id);
        answers.remember(submission);
        Optional<Phrase> remark = received.seal() == Received.SealRead.BROKEN
                ? Optional.of(Phrase.of("trainer.received.seal-broken"))
                : Optional.empty();
        return new Status(file, received.person().isPresent() ? Outcome.RECEIVED : Outcome.UNMATCHED, remark);
    }

    private Set<AttemptId> here(CohortId cohort) {
        return records.events().stream()
                .filter(Arrangement.SubmissionReceived.class::isInstance)
                .map(Arrangement.SubmissionReceived.class::cast)
                .filter(event ->
                        event.cohort().equals(cohort) && event.made().by().equals(records.me()))
                .map(event -> event.what().submission())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Received received(Workbook workbook, Submission submission, ReadPack<Submission> pack, String name) {
        return new Received(
                submission.attempt().id(),
                submission.attempt().start().assessment(),
                match(workbook, submission.who()),
                stated(submission.who()),
                name,
                read(seals.verify(submission.record(), pack.label().madeBy())));
    }

    private static Received.SealRead read(Seal seal) {
        return switch (seal.state()) {
            case INTACT -> seal.ownKey() ? Received.SealRead.INTACT : Received.SealRead.BROKEN;
            case UNSEALED -> Received.SealRead.NONE;
            default -> Received.SealRead.BROKEN;
        };
    }

    /** By the personnel number, or else the address; a name alone matches nobody. */
    private static Optional<PersonId> match(Workbook workbook, Identity who) {
        return workbook.people().stream()
                .filter(person -> isIdOf(person.id(), who.personnelNumber())
                        || isIdOf(person.id(), who.email())
                        || !who.email().isBlank() && person.address().equalsIgnoreCase(who.email()))
                .map(Person::id)
                .findFirst();
    }

    private static boolean isIdOf(PersonId id, String said) {
        return id.value().equals(said.strip().toLowerCase(Locale.ROOT));
    }

    private static Person stated(Identity who) {
        String id = !who.personnelNumber().isBlank()
                ? who.personnelNumber()
                : !who.email().isBlank() ? who.email() : who.id().toString();
        return new Person(new PersonId(id), who.name(), who.email());
    }

    private static Status refused(Path file, Phrase because) {
        return new Status(file, Outcome.REFUSED, Optional.of(because));
    }
}
