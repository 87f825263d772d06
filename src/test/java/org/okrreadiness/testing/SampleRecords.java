package org.okrreadiness.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordSealing;

/** People and signed records that are the same in every test. */
public final class SampleRecords {

    public static final Instant ISSUED = Instant.parse("2026-10-01T09:30:00.123456Z");
    public static final LocalDate ACHIEVED = LocalDate.of(2026, 9, 28);

    private SampleRecords() {}

    public static Person person(String name, String email) {
        return new Person(
                new PersonId(uuid("person " + name)),
                name,
                "",
                email,
                "Sales",
                Optional.empty(),
                Basis.of(Ground.CONSENT, LocalDate.of(2026, 1, 5), "form 12"),
                1);
    }

    public static Person maya() {
        return person("Maya O'Neil-Ćosić", "maya@example.org");
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Claim claim(Person person, Competency competency, Shown shown, EvidenceStrength strength) {
        Marking marking = strength.isAttested()
                ? new Marking(MarkedBy.WITNESS, "Ada Lund, head of sales")
                : new Marking(MarkedBy.QUALIFIED_MARKER, "exact 87%, adjacent 100% of 16 marks");
        return new Claim(
                new RecordId(uuid(person.name() + competency + strength)),
                person.id(),
                competency,
                shown,
                strength,
                new Source(
                        new AssessmentRef("practitioner", "1.2", "0f".repeat(32)),
                        "Practitioner",
                        new ScorerVersions("0.4", "1", "1.0", "usual@1"),
                        strength.isAttested() ? Conditions.AT_WORK : Conditions.SEALED,
                        uuid("occasion " + person.name())),
                marking,
                new Validity(ACHIEVED, ACHIEVED.plusDays(275), ACHIEVED.plusDays(365)));
    }

    /** Sound in writing, on what was written. */
    public static CapabilityRecord writing(Person person, IssuerSeal seal) {
        Shown shown = new Shown(Level.SOUND, Level.EMERGING, Level.SOUND, 64, 55, 72, 7);
        return RecordSealing.seal(claim(person, Competency.WRITING, shown, EvidenceStrength.WRITTEN), seal, ISSUED);
    }

    /** Sound in writing, in practice. */
    public static CapabilityRecord practised(Person person, IssuerSeal seal) {
        Claim sealed = writing(person, seal).claim();
        Source source = sealed.source();
        return RecordSealing.seal(
                new Claim(
                        sealed.id(),
                        sealed.person(),
                        sealed.competency(),
                        sealed.shown(),
                        sealed.strength(),
                        new Source(
                                source.assessment(),
                                source.title(),
                                source.versions(),
                                Conditions.PRACTICE,
                                source.occasion()),
                        sealed.marking(),
                        sealed.validity()),
                seal,
                ISSUED);
    }

    /** Strong in facilitation, seen at work. */
    public static CapabilityRecord facilitation(Person person, IssuerSeal seal) {
        Shown shown = Shown.attested(Level.STRONG);
        return RecordSealing.seal(
                claim(person, Competency.FACILITATION, shown, EvidenceStrength.ON_THE_JOB), seal, ISSUED);
    }

    public static List<CapabilityRecord> of(Person person, IssuerSeal seal) {
        return List.of(writing(person, seal), facilitation(person, seal));
    }
}
