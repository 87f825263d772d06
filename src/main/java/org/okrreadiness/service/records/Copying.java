package org.okrreadiness.service.records;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/**
 * Copies a register into another, such as from one machine into a database many share, or back, and checks afterwards that nothing was
 * lost. What is on its way between trainers ({@link Register#post}) is not copied: it is theirs, and they leave it anew where they go on.
 * What the other holds stays; copying twice changes nothing; a copy that was stopped is gone on with by the next.
 */
public final class Copying {

    private static final int BATCH = 200;

    private final Clock clock;
    private final String account;

    public Copying(Clock clock, String account) {
        this.clock = clock;
        this.account = account;
    }

    /**
     * What a check found.
     *
     * @param people how many were compared
     * @param records how many were compared
     * @param differing people who are missing in the other register or are held there otherwise, or whose records are
     */
    public record Checked(long people, long records, List<PersonId> differing) {
        public Checked {
            differing = List.copyOf(differing);
        }

        public boolean isComplete() {
            return differing.isEmpty();
        }
    }

    /**
     * Copies what is not there yet.
     *
     * @throws ReadinessException when somebody is in both, with other details: that is for a person to settle; what was copied before stays
     */
    public Checked copy(Register from, Register to, ExportWatch watch) {
        copyRoles(from, to);
        copyPeople(from, to, watch);
        copyRecords(from, to, watch);
        if (!watch.stopped()) {
            // Also says of records that were there before what has been withdrawn since.
            to.places().keep(from.places().all());
            to.places().putBack();
        }
        to.audit()
                .add(new AuditLine(
                        clock.instant(),
                        account,
                        AuditLine.Action.COPIED,
                        (int) Math.min(Integer.MAX_VALUE, from.people().count()),
                        ""));
        return check(from, to, watch);
    }

    private static void copyRoles(Register from, Register to) {
        for (RoleProfile role : from.roles().all()) {
            Optional<RoleProfile> there = to.roles().find(role.id());
            if (there.isEmpty()) {
                to.roles().save(new RoleProfile(role.id(), role.title(), role.requirements(), 0));
            } else if (!there.get().requirements().equals(role.requirements())) {
                throw new ReadinessException(Phrase.of("problem.register.copy-role", role.title()));
            }
        }
    }

    private static void copyPeople(Register from, Register to, ExportWatch watch) {
        List<Person> batch = new ArrayList<>();
        from.people().each(person -> {
            Optional<Person> there = to.people().find(person.id());
            if (there.isPresent()) {
                requireSame(person, there.get());
            } else {
                batch.add(person.withVersion(0));
            }
            if (batch.size() == BATCH && !watch.stopped()) {
                to.people().saveAll(batch);
                batch.clear();
            }
        });
        if (!watch.stopped()) {
            to.people().saveAll(batch);
        }
    }

    private static void requireSame(Person here, Person there) {
        if (!isSame(here, there)) {
            throw new ReadinessException(Phrase.of("problem.register.copy-person", here.name(), there.name()));
        }
    }

    private static boolean isSame(Person one, Person other) {
        return one.withVersion(0).equals(other.withVersion(0));
    }

    private static void copyRecords(Register from, Register to, ExportWatch watch) {
        long all = from.records().count(RecordFilter.ALL);
        long[] done = {0};
        List<CapabilityRecord> batch = new ArrayList<>();
        from.records()
                .each(
                        RecordFilter.ALL,
                        row -> {
                            batch.add(row.record());
                            if (batch.size() == BATCH) {
                                to.records().add(batch);
                                done[0] += batch.size();
                                batch.clear();
                                watch.wrote(done[0], all);
                            }
                        },
                        watch::stopped);
        if (!watch.stopped()) {
            to.records().add(batch);
            watch.wrote(all, all);
        }
    }

    /** Compares everything in one register with what the other holds of it; what the other holds besides does not matter. */
    public Checked check(Register from, Register to, ExportWatch watch) {
        long[] counts = new long[2];
        List<PersonId> differing = new ArrayList<>();
        from.people().each(person -> {
            if (watch.stopped()) {
                return;
            }
            List<CapabilityRecord> records = from.records().of(person.id());
            counts[0]++;
            counts[1] += records.size();
            boolean same = to.people()
                            .find(person.id())
                            .filter(there -> isSame(person, there))
                            .isPresent()
                    && new HashSet<>(to.records().of(person.id())).containsAll(records);
            if (!same) {
                differing.add(person.id());
            }
        });
        return new Checked(counts[0], counts[1], differing);
    }
}
