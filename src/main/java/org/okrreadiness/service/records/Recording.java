package org.okrreadiness.service.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.capability.ClaimRule;
import org.okrreadiness.capability.Shows;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.ReadinessException;

/** Enters what was shown into a register, signed. */
public final class Recording {

    /** What stands for an assessment where somebody answers for what they saw. */
    private static final AssessmentRef ATTESTATION = new AssessmentRef("attestation", "1", "");

    private static final ScorerVersions NO_SCORER = new ScorerVersions("", "", "1", "");

    private final Register register;
    private final ClaimRule rule;
    private final Function<Claim, CapabilityRecord> sealing;
    private final Clock clock;
    private final String account;

    /**
     * @param sealing signs a claim as the register's issuer
     * @param clock with the zone in which days are counted
     * @param account who does it, for the audit
     */
    public Recording(
            Register register, ClaimRule rule, Function<Claim, CapabilityRecord> sealing, Clock clock, String account) {
        this.register = register;
        this.rule = rule;
        this.sealing = sealing;
        this.clock = clock;
        this.account = account;
    }

    /**
     * What became of sittings.
     *
     * @param records how many were added
     * @param people how many people were entered for them
     * @param withdrawn names of people who took their consent back, about whom nothing was added
     * @param ambiguous names that several people in the register have, about whom nothing was added
     */
    public record Outcome(int records, int people, List<String> withdrawn, List<String> ambiguous) {
        public Outcome {
            withdrawn = List.copyOf(withdrawn);
            ambiguous = List.copyOf(ambiguous);
        }
    }

    /** What {@link #enter} would do with a sitting. */
    public enum Fate {
        /** Records for somebody who would be entered with it. */
        NEW_PERSON,
        KNOWN_PERSON,
        /** Nothing: all of it is there already. */
        ALREADY_RECORDED,
        /** Nothing: the person took their consent back. */
        WITHDRAWN,
        /** Nothing: several people have this name. */
        AMBIGUOUS
    }

    /**
     * A sitting before it is entered.
     *
     * @param claims what would be recorded
     */
    public record Preview(Candidate candidate, List<Claim> claims, Fate fate) {
        public Preview {
            claims = List.copyOf(claims);
        }
    }

    /** What {@link #enter} would do with a sitting as the register is now. */
    public Preview preview(Candidate candidate) {
        List<Person> known = register.people().byName(candidate.participant());
        if (known.isEmpty()) {
            return new Preview(candidate, rule.claims(PersonId.random(), candidate.shows()), Fate.NEW_PERSON);
        }
        List<Claim> claims = rule.claims(known.get(0).id(), candidate.shows());
        if (known.size() > 1) {
            return new Preview(candidate, claims, Fate.AMBIGUOUS);
        }
        if (!known.get(0).basis().holds()) {
            return new Preview(candidate, claims, Fate.WITHDRAWN);
        }
        List<Claim> fresh = claims.stream().filter(claim -> !isKnown(claim)).toList();
        return fresh.isEmpty()
                ? new Preview(candidate, claims, Fate.ALREADY_RECORDED)
                : new Preview(candidate, fresh, Fate.KNOWN_PERSON);
    }

    /**
     * Enters sittings under the people who sat them, known by their names.
     *
     * @param basis on which people are entered who are not there yet
     */
    public Outcome enter(List<Candidate> candidates, Basis basis) {
        int records = 0;
        int people = 0;
        List<String> withdrawn = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Person> known = register.people().byName(candidate.participant());
            if (known.size() > 1) {
                ambiguous.add(candidate.participant());
                continue;
            }
            boolean fresh = known.isEmpty();
            Person person = fresh ? entered(candidate.participant(), basis) : known.get(0);
            if (person.basis().holds()) {
                records += add(person, candidate.shows());
                people += fresh ? 1 : 0;
            } else {
                withdrawn.add(candidate.participant());
            }
        }
        note(AuditLine.Action.ENTERED, people);
        note(AuditLine.Action.RECORDED, records);
        return new Outcome(records, people, withdrawn, ambiguous);
    }

    private Person entered(String name, Basis basis) {
        return register.people().save(new Person(PersonId.random(), name, "", "", "", Optional.empty(), basis, 0));
    }

    /** Adds what is not there yet; the audit is told by whoever asked. */
    int add(Person person, Shows shows) {
        List<Claim> fresh = rule.claims(person.id(), shows).stream()
                .filter(claim -> !isKnown(claim))
                .toList();
        return register.records().add(fresh.stream().map(sealing).toList());
    }

    /** Signing takes time, so that nothing is signed that is there already. */
    private boolean isKnown(Claim claim) {
        return register.records().of(claim.person()).stream()
                .anyMatch(known -> known.competency() == claim.competency()
                        && known.claim()
                                .source()
                                .occasion()
                                .equals(claim.source().occasion()));
    }

    /**
     * Enters what somebody saw at work and answers for.
     *
     * @param strength supervised or on the job
     * @param witness who answers for it and in which function; not blank
     * @throws ReadinessException when the person took their consent back
     */
    public CapabilityRecord attest(
            Person person, Competency competency, Level level, EvidenceStrength strength, String witness) {
        if (!strength.isAttested() || witness.isBlank()) {
            throw new IllegalArgumentException("Somebody answers for what was seen at work");
        }
        if (!person.basis().holds()) {
            throw new ReadinessException(Phrase.of("problem.register.withdrawn", person.name()));
        }
        CapabilityRecord record = sealing.apply(new Claim(
                RecordId.random(),
                person.id(),
                competency,
                Shown.attested(level),
                strength,
                new Source(ATTESTATION, "", NO_SCORER, Conditions.AT_WORK, UUID.randomUUID()),
                new Marking(MarkedBy.WITNESS, witness.strip()),
                rule.validity(strength, clock.instant().atZone(clock.getZone()).toLocalDate())));
        register.records().add(List.of(record));
        note(AuditLine.Action.RECORDED, 1);
        return record;
    }

    /**
     * Keeps that a person took their consent back.
     *
     * @throws IllegalArgumentException when they are not there by consent
     */
    public Person withdraw(Person person, LocalDate on) {
        Person withdrawn =
                register.people().save(person.withBasis(person.basis().withdrawn(on)));
        note(AuditLine.Action.WITHDRAWN, 1);
        return withdrawn;
    }

    void note(AuditLine.Action what, int count) {
        if (count > 0) {
            register.audit().add(new AuditLine(clock.instant(), account, what, count, ""));
        }
    }
}
