package org.okrreadiness.service.records;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;

/**
 * Goes through a whole register and finds what somebody changed past the program: records that are not as they were signed, and people
 * who are shown otherwise than their records say. The second is put right; the first count as evidence nowhere and stay for a person to
 * look at. Verifies every signature, which takes a minute or two for a million records: run it in the background.
 */
public final class Integrity {

    private static final String NOTE = "integrity";

    /** How long what a check found is relied on. */
    private static final Duration FRESH = Duration.ofHours(20);

    /** People are locked while they are looked at, so a few at a time. */
    private static final int BATCH = 100;

    private final Register register;
    private final Clock clock;
    private final String account;

    public Integrity(Register register, Clock clock, String account) {
        this.register = register;
        this.clock = clock;
        this.account = account;
    }

    /**
     * What a check found.
     *
     * @param people how many were looked at
     * @param records how many signatures were verified
     * @param unfit records that are not as they were signed
     * @param putRight how many people were shown otherwise than their records say, or had records that were withdrawn and did not say so
     * @param complete false when it was stopped
     */
    public record Found(long people, long records, List<RecordRow> unfit, int putRight, boolean complete) {

        public Found {
            unfit = List.copyOf(unfit);
        }

        public boolean isSound() {
            return unfit.isEmpty() && putRight == 0;
        }
    }

    /**
     * When all of it was last looked at, by anybody.
     *
     * @param unfit how many records were not as they were signed
     */
    public record Last(Instant at, int unfit) {}

    public Found check(ExportWatch watch) {
        Round round = new Round(watch);
        round.putRight = register.places().putBack();
        register.people().each(round::take);
        round.look();
        boolean complete = !watch.stopped();
        if (complete) {
            register.notes().put(NOTE, clock.instant() + " " + round.unfit.size());
        }
        return new Found(round.people, round.records, round.unfit, round.putRight, complete);
    }

    public Optional<Last> last() {
        return register.notes().find(NOTE).flatMap(Integrity::read);
    }

    private static Optional<Last> read(String note) {
        String[] parts = note.split(" ");
        try {
            return Optional.of(new Last(Instant.parse(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Whether it is time to look again. */
    public boolean isDue() {
        Instant now = clock.instant();
        return last().map(Last::at)
                .filter(at -> !at.isAfter(now) && at.plus(FRESH).isAfter(now))
                .isEmpty();
    }

    /**
     * Takes records out that are not as they were signed, for good.
     *
     * @param why in the words of whoever does it; about the reason and not people
     * @return how many
     */
    public int takeOut(List<RecordRow> unfit, String why) {
        if (unfit.isEmpty()) {
            return 0;
        }
        AuditLine line = new AuditLine(clock.instant(), account, AuditLine.Action.TAKEN_OUT, 0, why);
        int taken = register.records()
                .remove(unfit.stream().map(row -> row.record().id()).collect(Collectors.toSet()), line);
        last().ifPresent(last -> register.notes().put(NOTE, last.at() + " " + Math.max(0, last.unfit() - taken)));
        return taken;
    }

    /** One way through everybody. */
    private final class Round {

        private final ExportWatch watch;
        private final long all = register.people().count();
        private final List<RecordRow> unfit = new ArrayList<>();
        private final List<Person> batch = new ArrayList<>();
        private long people;
        private long records;
        private int putRight;

        private Round(ExportWatch watch) {
            this.watch = watch;
        }

        private void take(Person person) {
            batch.add(person);
            if (batch.size() == BATCH) {
                look();
            }
        }

        private void look() {
            if (!batch.isEmpty() && !watch.stopped()) {
                Set<PersonId> ids = batch.stream().map(Person::id).collect(Collectors.toSet());
                MatrixStore.Rechecked found = register.matrix().recheck(ids);
                people += batch.size();
                records += found.records();
                putRight += found.putRight();
                found.unfit().forEach(this::note);
                watch.wrote(people, all);
            }
            batch.clear();
        }

        private void note(CapabilityRecord record) {
            batch.stream()
                    .filter(person -> person.id().equals(record.person()))
                    .findFirst()
                    .ifPresent(person -> unfit.add(new RecordRow(person, record)));
        }
    }
}
