package org.okrreadiness.storage.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.MarkedBy;
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
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.testing.SampleIssuer;

/**
 * Fills an embedded register with many records in a minute, past its ports: no search words and no standings. For benchmarks
 * of exports alone.
 */
public final class ManyRecords {

    private static final int BATCH = 2_000;
    private static final int SOURCES = 12;
    private static final String[] GIVEN = {
        "Ana", "Zoë", "Jürgen", "Søren", "Łukasz", "Mary", "Ngozi", "Li", "Olena", "José"
    };
    private static final String[] FAMILY = {
        "Müller", "O'Brien", "van der Berg", "Đặng", "Smith", "Okafor", "García", "Ivanova"
    };
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final Random random = new Random(2026);
    private final IssuerSeal issuer = SampleIssuer.school();
    private final boolean signed;

    private ManyRecords(boolean signed) {
        this.signed = signed;
    }

    /**
     * Makes a register in a data folder.
     *
     * @param signed whether signatures are genuine, which takes a minute for each hundred thousand records
     */
    public static void fill(Path data, int people, int recordsOfEach, boolean signed) throws SQLException, IOException {
        JdbcRegister.inFolder(data).close();
        EmbeddedFile file = new EmbeddedFile(data);
        String hasty = file.url().replace("WRITE_DELAY=0", "WRITE_DELAY=5000");
        try (Connection connection = DriverManager.getConnection(hasty, EmbeddedFile.ACCOUNT, "")) {
            connection.setAutoCommit(false);
            new ManyRecords(signed).fill(new Sql(connection), people, recordsOfEach);
        }
        // As the file is after the register has been used for a while and closed; filling it so leaves it full of
        // holes.
        file.askForWiping();
        file.wipeIfAsked();
        file.markClosed();
    }

    private void fill(Sql sql, int people, int recordsOfEach) throws SQLException {
        for (int role = 0; role < 6; role++) {
            sql.update("INSERT INTO roles (role_id, title, version) VALUES (?, ?, 1)", "role-" + role, "Role " + role);
        }
        for (int source = 0; source < SOURCES; source++) {
            Source one = source(source);
            sql.update(
                    "INSERT INTO sources (source_no, pack_id, pack_version, content_hash, title, scorer, lexicon, rubric,"
                            + " school) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    source + 1,
                    one.assessment().id(),
                    one.assessment().version(),
                    one.assessment().contentHash(),
                    one.title(),
                    one.versions().scorer(),
                    one.versions().lexicon(),
                    one.versions().rubric(),
                    one.versions().school());
        }
        for (int from = 1; from <= people; from += BATCH) {
            people(sql, from, Math.min(people, from + BATCH - 1), recordsOfEach);
            sql.connection().commit();
        }
    }

    private void people(Sql sql, int from, int to, int recordsOfEach) throws SQLException {
        List<Object[]> people = new ArrayList<>();
        List<Object[]> records = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            Person person = person(number);
            people.add(PersonRows.values(person, person.id().value(), (long) number, 1L));
            for (int i = 0; i < recordsOfEach; i++) {
                int source = random.nextInt(SOURCES);
                records.add(RecordRows.values(
                        RecordRows.firstKey(number) + i, number, source + 1, record(person.id(), i, source)));
            }
        }
        sql.batch(
                "INSERT INTO people (name, personnel_number, email, unit, role_id, ground, ground_since, ground_note,"
                        + " withdrawn_on, person_id, person_no, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                people);
        sql.batch("INSERT INTO records (" + RecordRows.COLUMNS + ") VALUES (?" + ", ?".repeat(22) + ")", records);
    }

    private Person person(int number) {
        String family = FAMILY[random.nextInt(FAMILY.length)];
        return new Person(
                new PersonId(uuid()),
                GIVEN[random.nextInt(GIVEN.length)] + " " + family + " " + number,
                String.format("P-%06d", number),
                "person." + number + "@example.org",
                "Unit " + random.nextInt(200),
                Optional.of(new RoleId("role-" + random.nextInt(6))),
                Basis.of(Ground.AGREEMENT, LocalDate.of(2025, 1, 1), "Works agreement 7"),
                1);
    }

    private CapabilityRecord record(PersonId person, int number, int source) {
        int score = random.nextInt(100);
        Level level = Level.of(Math.min(3, score / 25));
        LocalDate on = START.plusDays(random.nextInt(1_000));
        Claim claim = new Claim(
                new RecordId(uuid()),
                person,
                Competency.values()[number % 6],
                new Shown(level, level, level, score, Math.max(0, score - 9), Math.min(100, score + 9), 7),
                EvidenceStrength.values()[random.nextInt(6)],
                source(source),
                new Marking(MarkedBy.QUALIFIED_MARKER, "exact 87%, adjacent 100% of 16 marks"),
                new Validity(on, on.plusDays(275), on.plusDays(365)));
        Instant at =
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000), random.nextInt(1_000_000) * 1_000L);
        if (signed) {
            return RecordSealing.seal(claim, issuer, at);
        }
        byte[] signature = new byte[64];
        random.nextBytes(signature);
        return new CapabilityRecord(
                claim, new Issue(issuer.issuer().publicKey(), at, HexFormat.of().formatHex(signature)));
    }

    private Source source(int number) {
        return new Source(
                new AssessmentRef("practitioner-" + number, "1." + number, "0".repeat(64)),
                "OKR practitioner, part " + number,
                new ScorerVersions("0.4", "1", "1.0", "usual@1"),
                Conditions.SEALED,
                uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
