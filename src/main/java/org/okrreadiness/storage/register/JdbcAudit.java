package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.AuditStore;
import org.okrreadiness.storage.jdbc.Sql;

/** What was done with the register, in a database. */
final class JdbcAudit implements AuditStore {

    private final Transactions transactions;

    JdbcAudit(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(AuditLine line) {
        transactions.change(sql -> add(sql, line));
    }

    /** Within a change of something else, so that there is never one without the other. */
    static void add(Sql sql, AuditLine line) throws SQLException {
        sql.update(
                "INSERT INTO audit (at, account, action, things, reason) VALUES (?, ?, ?, ?, ?)",
                line.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                line.by(),
                line.what().name(),
                line.count(),
                line.why());
    }

    @Override
    public List<AuditLine> latest(int most) {
        return transactions.read(sql -> sql.query(
                "SELECT at, account, action, things, reason FROM audit ORDER BY line_no DESC LIMIT " + most,
                row -> new AuditLine(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        AuditLine.Action.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getString(5))));
    }
}
