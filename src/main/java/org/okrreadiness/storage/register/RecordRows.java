package org.okrreadiness.storage.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** Records as rows. Remembers the sources it has read, of which there are few. */
final class RecordRows {

    /** How many records of one person there is room for between two keys. */
    private static final long ROOM = 65_536;

    static final String COLUMNS =
            "record_key, record_id, person_no, competency, level, lowest, highest, score, low, high, tasks,"
                    + " strength, source_no, conditions, occasion, marked_by, qualification, achieved_on, reassess_from, expires_on,"
                    + " issued_at, issuer_key, signature, withdrawal";

    private static final Level[] LEVELS = Level.values();
    private static final Conditions[] CONDITIONS = Conditions.values();
    private static final EvidenceStrength[] STRENGTHS = EvidenceStrength.values();

    private static final HexFormat HEX = HexFormat.of();

    private final Map<Integer, Source> sources = new HashMap<>();
    private byte[] lastIssuer = {};
    private String lastIssuerDigits = "";

    /** Stands in for the person until it is known who that is. */
    static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** What a row says, and about which person of this register. */
    record Keyed(long key, long person, CapabilityRecord record) {

        CapabilityRecord about(PersonId id) {
            Claim c = record.claim();
            return new CapabilityRecord(
                    new Claim(
                            c.id(), id, c.competency(), c.shown(), c.strength(), c.source(), c.marking(), c.validity()),
                    record.issue(),
                    record.withdrawal());
        }
    }

    static List<CapabilityRecord> ofPerson(Sql sql, Numbered person) throws SQLException {
        RecordRows rows = new RecordRows();
        rows.learn(sql);
        return sql.query(
                "SELECT " + COLUMNS + " FROM records WHERE person_no = ? ORDER BY achieved_on DESC, record_key DESC",
                row -> rows.read(row, person.person().id()).record(),
                person.number());
    }

    static long firstKey(long person) {
        return person * ROOM;
    }

    static long lastKey(long person) {
        return person * ROOM + ROOM - 1;
    }

    static long person(long key) {
        return key / ROOM;
    }

    /** Reads the sources that are not known yet. */
    void learn(Sql sql) throws SQLException {
        int known = sources.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        sql.each(
                "SELECT source_no, pack_id, pack_version, content_hash, title, scorer, lexicon, rubric, school FROM sources"
                        + " WHERE source_no > ?",
                row -> sources.put(
                        row.getInt(1),
                        new Source(
                                new AssessmentRef(row.getString(2), row.getString(3), row.getString(4)),
                                row.getString(5),
                                new ScorerVersions(
                                        row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
                                Conditions.SEALED,
                                new UUID(0, 0))),
                known);
    }

    Keyed read(ResultSet row, PersonId person) throws SQLException {
        Claim claim = new Claim(
                new RecordId(row.getObject(2, UUID.class)),
                person,
                Competency.valueOf(row.getString(4)),
                new Shown(
                        LEVELS[row.getInt(5)],
                        LEVELS[row.getInt(6)],
                        LEVELS[row.getInt(7)],
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11)),
                STRENGTHS[row.getInt(12)],
                source(row.getInt(13), CONDITIONS[row.getInt(14)], row.getObject(15, UUID.class)),
                new Marking(MarkedBy.valueOf(row.getString(16)), row.getString(17)),
                new Validity(
                        row.getObject(18, LocalDate.class),
                        row.getObject(19, LocalDate.class),
                        row.getObject(20, LocalDate.class)));
        Issue issue = new Issue(
                issuer(row.getBytes(22)),
                row.getObject(21, OffsetDateTime.class).toInstant(),
                HEX.formatHex(row.getBytes(23)));
        Optional<Withdrawal> withdrawal = Optional.ofNullable(row.getString(24)).map(WithdrawalText::read);
        return new Keyed(row.getLong(1), row.getLong(3), new CapabilityRecord(claim, issue, withdrawal));
    }

    /** Nearly always the one of the row before. */
    private String issuer(byte[] key) {
        if (!Arrays.equals(key, lastIssuer)) {
            lastIssuer = key;
            lastIssuerDigits = HEX.formatHex(key);
        }
        return lastIssuerDigits;
    }

    private Source source(int number, Conditions conditions, UUID occasion) {
        Source known = sources.get(number);
        return new Source(known.assessment(), known.title(), known.versions(), conditions, occasion);
    }

    static Object[] values(long key, long person, int source, CapabilityRecord record) {
        Claim claim = record.claim();
        Shown shown = claim.shown();
        return new Object[] {
            key,
            record.id().value(),
            person,
            record.competency().name(),
            shown.level().points(),
            shown.lowest().points(),
            shown.highest().points(),
            shown.score(),
            shown.low(),
            shown.high(),
            shown.tasks(),
            record.strength().ordinal(),
            source,
            claim.source().conditions().ordinal(),
            claim.source().occasion(),
            claim.marking().by().name(),
            claim.marking().qualification(),
            record.validity().achievedOn(),
            record.validity().reassessFrom(),
            record.validity().expiresOn(),
            record.issue().at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
            HEX.parseHex(record.issue().issuerKey()),
            HEX.parseHex(record.issue().signature()),
            record.withdrawal().map(WithdrawalText::of).orElse(null)
        };
    }
}
