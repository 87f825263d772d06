package org.okrreadiness.export.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.export.file.TestSeal;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.RecordStore;
import org.okrreadiness.service.records.RowSink;
import org.okrreadiness.service.records.export.ExportRequest;

/** Signed records of people with names that try everything. */
final class FixedRecords implements RecordStore {

    static final Instant AT = Instant.parse("2026-11-29T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    static final TestSeal SEAL = new TestSeal("Example & Söhne");

    /** What somebody could type or an attacker could enter as a name. */
    static final List<String> HOSTILE = List.of(
            "=cmd|'/c calc'!A1",
            "+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "She said \"yes\", then; left",
            "two\r\nlines",
            "one\nline\rmore",
            " blanks around ",
            "مرحبا بالعالم",
            "עברית \u202e abc",
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udd2c",
            "<b>&amp;</b> ]]>",
            "_x000D_ and _x0041_",
            "bell\u0007 and null\u0000 and \uffff",
            "'=quoted already",
            "O'Brien-Đặng 李",
            "00123",
            "1e5");

    private final List<RecordRow> rows = new ArrayList<>();
    private int fails = Integer.MAX_VALUE;

    static FixedRecords hostile() {
        FixedRecords records = new FixedRecords();
        HOSTILE.forEach(name -> records.person(name, name, 2));
        return records;
    }

    FixedRecords person(String name, String unit, int count) {
        Person person = new Person(
                PersonId.random(),
                name,
                "-" + rows.size(),
                "@x.example",
                unit,
                Optional.of(new RoleId("coach")),
                Basis.of(Ground.CONSENT, LocalDate.of(2026, 1, 5), "=form"),
                1);
        for (int i = 0; i < count; i++) {
            rows.add(new RecordRow(person, record(person.id(), rows.size())));
        }
        return this;
    }

    private static CapabilityRecord record(PersonId person, int number) {
        LocalDate on = TODAY.minusDays(number % 3 * 200L + 1);
        Source source = new Source(
                new AssessmentRef("practitioner", "1.0", "0".repeat(64)),
                "=Practitioner, \"one\"",
                new ScorerVersions("0.4", "1", "1.0", "usual@1"),
                Conditions.SEALED,
                UUID.randomUUID());
        return RecordSealing.seal(
                new Claim(
                        RecordId.random(),
                        person,
                        Competency.values()[number % 6],
                        new Shown(Level.SOUND, Level.EMERGING, Level.STRONG, 61, 52, 70, 7),
                        EvidenceStrength.values()[number % 6],
                        source,
                        new Marking(MarkedBy.QUALIFIED_MARKER, "+exact 87%"),
                        new Validity(on, on.plusDays(275), on.plusDays(365))),
                SEAL,
                Instant.parse("2026-11-01T10:15:30.123456Z"));
    }

    FixedRecords failingAfter(int records) {
        fails = records;
        return this;
    }

    List<RecordRow> rows() {
        return rows;
    }

    ExportRequest request(boolean redacted) {
        return new ExportRequest(
                this,
                RecordFilter.ALL,
                List.of(new RoleProfile(new RoleId("coach"), "-Coach", Map.of(), 1)),
                SEAL,
                AT,
                TODAY,
                redacted);
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        try {
            for (int i = 0; i < rows.size() && !stopped.getAsBoolean(); i++) {
                if (i == fails) {
                    throw new IOException("The disk is gone");
                }
                sink.row(rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long count(RecordFilter filter) {
        return rows.size();
    }

    @Override
    public int add(Collection<CapabilityRecord> records) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CapabilityRecord> find(RecordId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CapabilityRecord> of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean withdraw(CapabilityRecord withdrawn, AuditLine line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int remove(Set<RecordId> records, AuditLine line) {
        throw new UnsupportedOperationException();
    }
}
