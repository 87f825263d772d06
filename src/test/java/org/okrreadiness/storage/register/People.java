package org.okrreadiness.storage.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.testing.SampleIssuer;

/** People and records for tests. */
public final class People {

    private static final AssessmentRef PACK = new AssessmentRef("practitioner", "1.0", "0".repeat(64));
    private static final ScorerVersions VERSIONS = new ScorerVersions("0.4", "1", "1.0", "usual@1");

    private static final Instant ISSUED = Instant.parse("2026-11-01T10:15:30.123456Z");

    private People() {}

    public static Person named(String name) {
        return in(name, "", Optional.empty());
    }

    public static Person in(String name, String unit, Optional<RoleId> role) {
        return new Person(
                PersonId.random(),
                name,
                "",
                "",
                unit,
                role,
                Basis.of(Ground.CONSENT, LocalDate.of(2026, 1, 5), "form 12"),
                0);
    }

    public static Person numbered(String name, String number) {
        Person person = named(name);
        return new Person(person.id(), name, number, "", "", Optional.empty(), person.basis(), 0);
    }

    /** A record that was achieved so many days ago and holds for a year. */
    public static CapabilityRecord record(
            PersonId person, Competency competency, Level level, EvidenceStrength strength, int daysAgo) {
        return record(person, competency, level, strength, year(daysAgo));
    }

    public static CapabilityRecord record(
            PersonId person, Competency competency, Level level, EvidenceStrength strength, Validity validity) {
        return RecordSealing.seal(claim(person, competency, level, strength, validity), SampleIssuer.school(), ISSUED);
    }

    /** With a signature that nobody made, for where there is no time to make many. */
    static CapabilityRecord unsigned(
            PersonId person, Competency competency, Level level, EvidenceStrength strength, int daysAgo) {
        return new CapabilityRecord(
                claim(person, competency, level, strength, year(daysAgo)),
                new Issue("ab".repeat(32), ISSUED, "cd".repeat(64)));
    }

    private static Claim claim(
            PersonId person, Competency competency, Level level, EvidenceStrength strength, Validity validity) {
        return new Claim(
                RecordId.random(),
                person,
                competency,
                Shown.attested(level),
                strength,
                new Source(PACK, "Practitioner", VERSIONS, Conditions.SEALED, UUID.randomUUID()),
                Marking.byScorer(),
                validity);
    }

    private static Validity year(int daysAgo) {
        LocalDate on = LocalDate.now().minusDays(daysAgo);
        return new Validity(on, on.plusDays(275), on.plusDays(365));
    }
}
