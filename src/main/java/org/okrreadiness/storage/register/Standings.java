package org.okrreadiness.storage.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.StandingEvidence;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** Works out how a person stands and keeps it as one row, so that a page of the matrix is one range of an index. */
final class Standings {

    private static final String COMPETENCIES =
            "theory_and_intent, writing, operating_cadence, challenge_and_coaching, facilitation, adoption_and_governance";

    private static final String COLUMNS = "person_no, sort_name, unit, role_id, has_gap, " + COMPETENCIES
            + ", cells, valid_until, sort_unit, sort_role, gaps, next_end";

    private static final int WIDTH = COLUMNS.split(",").length;

    /** With a place for each column. */
    static final String INSERT = "INSERT INTO standings (" + COLUMNS + ") VALUES (?" + ", ?".repeat(WIDTH - 1) + ")";

    private Standings() {}

    /** Today by this machine's calendar: a record ends on a day, and days are where people are. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    static void work(Sql sql, Numbered numbered) throws SQLException {
        write(sql, numbered, row(numbered, genuine(RecordRows.ofPerson(sql, numbered)), role(sql, numbered), today()));
    }

    /** What counts: a record that somebody changed past the program says nothing, whatever else stands in the tables. */
    static List<CapabilityRecord> genuine(List<CapabilityRecord> records) {
        return records.stream().filter(RecordSealing::isGenuine).toList();
    }

    static void write(Sql sql, Numbered numbered, Object[] row) throws SQLException {
        sql.update("DELETE FROM standings WHERE person_no = ?", numbered.number());
        sql.update(INSERT, row);
    }

    /** Whether this is what is kept. */
    static boolean isKept(Sql sql, Object[] row) throws SQLException {
        List<String> wanted = Stream.of(row).map(String::valueOf).toList();
        return sql.query("SELECT " + COLUMNS + " FROM standings WHERE person_no = ?", Standings::texts, row[0])
                .equals(List.of(wanted));
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= WIDTH; i++) {
            texts.add(String.valueOf(row.getString(i)));
        }
        return texts;
    }

    /** @param records those that are as they were signed */
    static Object[] row(Numbered numbered, List<CapabilityRecord> records, Optional<RoleProfile> role, LocalDate day) {
        Map<Competency, MatrixCell> cells = cells(records, role, day);
        List<Object> row = new ArrayList<>();
        row.add(numbered.number());
        row.add(SearchWords.folded(numbered.person().name()));
        row.add(numbered.person().unit());
        row.add(numbered.person().role().map(Objects::toString).orElse(null));
        row.add(cells.values().stream().anyMatch(cell -> cell.state().isGap()) ? 1 : 0);
        for (Competency competency : Competency.values()) {
            row.add(cells.get(competency).state().ordinal());
        }
        row.add(Cells.text(cells));
        row.add(validUntil(records, day).orElse(null));
        SortKeys keys = SortKeys.of(numbered.person().unit(), role.map(RoleProfile::title), cells);
        row.add(keys.unit());
        row.add(keys.role());
        row.add(keys.gaps());
        row.add(keys.nextEnd());
        return row.toArray();
    }

    private static Map<Competency, MatrixCell> cells(
            List<CapabilityRecord> records, Optional<RoleProfile> role, LocalDate day) {
        Map<Competency, MatrixCell> cells = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            StandingEvidence evidence = StandingEvidence.on(
                    day,
                    records.stream().filter(r -> r.competency() == competency).toList());
            var asked = role.flatMap(profile -> profile.of(competency));
            cells.put(
                    competency,
                    new MatrixCell(
                            evidence.against(asked), evidence.shown(asked).map(MatrixCell.Held::of)));
        }
        return cells;
    }

    private static Optional<LocalDate> validUntil(List<CapabilityRecord> records, LocalDate day) {
        return records.stream()
                .map(record -> record.validity().expiresOn())
                .filter(end -> end.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static Optional<RoleProfile> role(Sql sql, Numbered numbered) throws SQLException {
        return numbered.person().role().isEmpty()
                ? Optional.empty()
                : RoleRows.find(sql, numbered.person().role().get());
    }
}
