package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.RoleStore;
import org.okrreadiness.storage.jdbc.Sql;

/** Role profiles in a database. */
final class JdbcRoles implements RoleStore {

    private final Transactions transactions;
    private final JdbcMatrix matrix;

    JdbcRoles(Transactions transactions, JdbcMatrix matrix) {
        this.transactions = transactions;
        this.matrix = matrix;
    }

    @Override
    public List<RoleProfile> all() {
        return transactions.read(sql -> {
            List<RoleProfile> roles = new ArrayList<>();
            for (String id : sql.query("SELECT role_id FROM roles ORDER BY title, role_id", row -> row.getString(1))) {
                RoleRows.find(sql, new RoleId(id)).ifPresent(roles::add);
            }
            return roles;
        });
    }

    @Override
    public Optional<RoleProfile> find(RoleId id) {
        return transactions.read(sql -> RoleRows.find(sql, id));
    }

    @Override
    public RoleProfile save(RoleProfile role) {
        return transactions.write(sql -> {
            keep(sql, role);
            RoleRows.write(sql, role);
            RoleProfile saved = new RoleProfile(role.id(), role.title(), role.requirements(), role.version() + 1);
            matrix.workAgain(sql, "role_id = ?", role.id().value());
            return saved;
        });
    }

    private static void keep(Sql sql, RoleProfile role) throws SQLException {
        try {
            int changed = role.version() == 0
                    ? sql.update(
                            "INSERT INTO roles (title, version, role_id) VALUES (?, 1, ?)",
                            role.title(),
                            role.id().value())
                    : sql.update(
                            "UPDATE roles SET title = ?, version = version + 1 WHERE role_id = ? AND version = ?",
                            role.title(),
                            role.id().value(),
                            role.version());
            if (changed == 0) {
                throw new ChangedMeanwhileException(role.title());
            }
        } catch (SQLException e) {
            if (Transactions.isTaken(e)) {
                throw new ChangedMeanwhileException(role.title());
            }
            throw e;
        }
    }

    @Override
    public void remove(RoleId id) {
        transactions.change(sql -> {
            List<Long> people =
                    sql.query("SELECT person_no FROM people WHERE role_id = ?", row -> row.getLong(1), id.value());
            sql.update("UPDATE people SET role_id = NULL, version = version + 1 WHERE role_id = ?", id.value());
            sql.update("DELETE FROM roles WHERE role_id = ?", id.value());
            for (long person : people) {
                matrix.workAgain(sql, "person_no = ?", person);
            }
        });
    }
}
