package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.StandingEvidence;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixCell;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** Works out how a person stands and keeps it as one row, so that a page of the matrix is one range of an index. */
final class Standings {

    private static final String COMPETENCIES =
            "theory_and_intent, writing, operating_cadence, challenge_and_coaching, facilitation, adoption_and_governance";

    private Standings() {}

    /** Today by this machine's calendar: a record ends on a day, and days are where people are. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    static void work(Sql sql, Numbered numbered) throws SQLException {
        work(sql, numbered, RecordRows.ofPerson(sql, numbered), role(sql, numbered), today());
    }

    static void work(
            Sql sql, Numbered numbered, List<CapabilityRecord> records, Optional<RoleProfile> role, LocalDate day)
            throws SQLException {
        sql.update("DELETE FROM standings WHERE person_no = ?", numbered.number());
        sql.update(
                "INSERT INTO standings (person_no, sort_name, unit, role_id, has_gap, " + COMPETENCIES
                        + ", cells, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row(numbered, records, role, day));
    }

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
