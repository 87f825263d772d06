package org.okrreadiness.service.records;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/**
 * Withdraws records that were wrong: a marker who should not have marked, an appeal that was upheld, fraud, a mistake. Nothing is deleted.
 * The record stays with the person it is about, with the reason, and counts nowhere; whoever was given it can learn of it from a list.
 */
public final class Withdrawing {

    private final Register register;
    private final IssuerKeys keys;
    private final Clock clock;
    private final String account;

    public Withdrawing(Register register, IssuerKeys keys, Clock clock, String account) {
        this.register = register;
        this.keys = keys;
        this.clock = clock;
        this.account = account;
    }

    /**
     * Withdraws a record, for good.
     *
     * @param typed why, in the words of whoever does it; it is passed on to others, so it must not say about whom
     * @return the record as it is kept now
     * @throws ReadinessException when there is no such record, it was withdrawn before, is not as it was signed, or the reason will not do
     * @throws IssuerLockedException when the key is under a passphrase that was not given
     */
    public CapabilityRecord withdraw(RecordId id, String typed) {
        CapabilityRecord record = register.records().find(id).orElseThrow(() -> refused("unknown", id.toString()));
        String reason = typed.strip();
        requireReason(reason, register.people().find(record.person()));
        if (record.isWithdrawn()) {
            throw refused("already", id.toString());
        }
        if (!RecordSealing.isGenuine(record)) {
            throw refused("changed", id.toString());
        }
        CapabilityRecord withdrawn = RecordSealing.withdraw(record, reason, keys.seal(), clock.instant());
        AuditLine line = new AuditLine(clock.instant(), account, AuditLine.Action.REVOKED, 1, reason);
        if (!register.records().withdraw(withdrawn, line)) {
            throw refused("already", id.toString());
        }
        return withdrawn;
    }

    private static void requireReason(String reason, Optional<Person> person) {
        if (reason.isEmpty()) {
            throw refused("no-reason");
        }
        if (reason.length() > Withdrawal.LONGEST_REASON
                || reason.chars().anyMatch(sign -> Character.isISOControl(sign))) {
            throw refused("reason-long", Integer.toString(Withdrawal.LONGEST_REASON));
        }
        if (person.filter(one -> names(reason, one)).isPresent()) {
            throw refused("names");
        }
    }

    /** Whether a reason says about whom it is. It stands in the audit and in lists, where it would outlive an erasure. */
    public static boolean names(String reason, Person person) {
        String said = reason.toLowerCase(Locale.ROOT);
        return Stream.of(person.name(), person.personnelNumber(), person.email())
                .filter(word -> !word.isBlank())
                .anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static ReadinessException refused(String why, String... arguments) {
        return new ReadinessException(Phrase.of("problem.withdraw." + why, arguments));
    }
}
