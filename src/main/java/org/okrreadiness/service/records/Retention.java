package org.okrreadiness.service.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;

/**
 * How long things are kept, and what that would delete today. Nothing is deleted that was not shown first: {@link #due} says it, and
 * {@link #run} does exactly that.
 */
public final class Retention {

    private static final String NOTE = "retention";

    private final Register register;
    private final Clock clock;
    private final String account;

    /** @param clock with the zone in which days are counted */
    public Retention(Register register, Clock clock, String account) {
        this.register = register;
        this.clock = clock;
        this.account = account;
    }

    /**
     * The rules.
     *
     * @param monthsAfterExpiry a record goes so many months after it has expired, 0 to 120
     * @param monthsAfterWithdrawal a person goes so many months after they took their consent back, 0 to 120
     */
    public record Rules(int monthsAfterExpiry, int monthsAfterWithdrawal) {

        /** A year after it says nothing any more; at once when somebody asks for it. The product's own choice. */
        public static final Rules USUAL = new Rules(12, 0);

        private static final int MOST = 120;

        public Rules {
            if (monthsAfterExpiry < 0
                    || monthsAfterExpiry > MOST
                    || monthsAfterWithdrawal < 0
                    || monthsAfterWithdrawal > MOST) {
                throw new IllegalArgumentException("Things are kept for 0 to 120 months");
            }
        }

        String text() {
            return monthsAfterExpiry + " " + monthsAfterWithdrawal;
        }

        static Optional<Rules> parse(String text) {
            String[] numbers = text.split(" ");
            try {
                return Optional.of(new Rules(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
                return Optional.empty();
            }
        }
    }

    /**
     * What is to be deleted.
     *
     * @param records that expired long enough ago, by the people they are about
     * @param people who took their consent back long enough ago; they go with all their records
     */
    public record Due(Map<PersonId, List<RecordId>> records, List<Person> people) {
        public Due {
            records = Map.copyOf(records);
            people = List.copyOf(people);
        }

        public int recordCount() {
            return records.values().stream().mapToInt(List::size).sum();
        }

        public boolean isEmpty() {
            return records.isEmpty() && people.isEmpty();
        }
    }

    public Rules rules() {
        return register.notes().find(NOTE).flatMap(Rules::parse).orElse(Rules.USUAL);
    }

    public void set(Rules rules) {
        register.notes().put(NOTE, rules.text());
    }

    /** What the rules would delete today. Goes through all records; not for the screen's own thread. */
    public Due due() {
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Rules rules = rules();
        List<Person> people = new ArrayList<>();
        register.people().each(person -> {
            if (person.basis()
                    .withdrawnOn()
                    .filter(day ->
                            !day.plusMonths(rules.monthsAfterWithdrawal()).isAfter(today))
                    .isPresent()) {
                people.add(person);
            }
        });
        Set<PersonId> going = new HashSet<>();
        people.forEach(person -> going.add(person.id()));
        Map<PersonId, List<RecordId>> records = new LinkedHashMap<>();
        register.records()
                .each(
                        RecordFilter.ALL,
                        row -> {
                            if (!going.contains(row.person().id()) && hasEnded(row.record(), rules, today)) {
                                records.computeIfAbsent(row.person().id(), id -> new ArrayList<>())
                                        .add(row.record().id());
                            }
                        },
                        () -> false);
        return new Due(records, people);
    }

    private static boolean hasEnded(CapabilityRecord record, Rules rules, LocalDate today) {
        return !record.validity()
                .expiresOn()
                .plusMonths(rules.monthsAfterExpiry())
                .isAfter(today);
    }

    /** Deletes what was shown. */
    public void run(Due due) {
        AuditLine line = new AuditLine(clock.instant(), account, AuditLine.Action.RETENTION, 0, "");
        if (!due.records().isEmpty()) {
            Set<RecordId> all = new HashSet<>();
            due.records().values().forEach(all::addAll);
            register.records().remove(all, line);
        }
        for (Person person : due.people()) {
            register.people().erase(person.id(), line);
        }
    }
}
