package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.storage.jdbc.Sql;

/** Role profiles as rows. */
final class RoleRows {

    private RoleRows() {}

    static Optional<RoleProfile> find(Sql sql, RoleId id) throws SQLException {
        Map<Competency, Requirement> requirements = new EnumMap<>(Competency.class);
        sql.each(
                "SELECT competency, level, strength FROM requirements WHERE role_id = ?",
                row -> requirements.put(
                        Competency.valueOf(row.getString(1)),
                        new Requirement(Level.of(row.getInt(2)), EvidenceStrength.values()[row.getInt(3)])),
                id.value());
        return sql.first(
                "SELECT title, version FROM roles WHERE role_id = ?",
                row -> new RoleProfile(id, row.getString(1), requirements, row.getLong(2)),
                id.value());
    }

    static void write(Sql sql, RoleProfile role) throws SQLException {
        sql.update("DELETE FROM requirements WHERE role_id = ?", role.id().value());
        sql.batch(
                "INSERT INTO requirements (role_id, competency, level, strength) VALUES (?, ?, ?, ?)",
                role.requirements().entrySet().stream()
                        .map(entry -> new Object[] {
                            role.id().value(),
                            entry.getKey().name(),
                            entry.getValue().level().points(),
                            entry.getValue().strength().ordinal()
                        })
                        .toList());
    }
}
