package org.okrreadiness.storage.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.records.PassedLists;

/** Lists of withdrawn records that others passed on, in a database. */
final class JdbcPassedLists implements PassedLists {

    /** More issuers than anybody relies on. */
    private static final int MOST = 1_000;

    private final Transactions transactions;

    JdbcPassedLists(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<byte[]> all() {
        return transactions.read(sql -> sql.query(
                "SELECT content FROM passed_lists ORDER BY made_at DESC LIMIT " + MOST, row -> row.getBytes(1)));
    }

    @Override
    public boolean keep(String name, String issuerKey, Instant at, byte[] list) {
        OffsetDateTime made = at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return transactions.write(sql -> {
            Optional<Instant> there = sql.first(
                    "SELECT made_at FROM passed_lists WHERE list_name = ? AND issuer_key = ? FOR UPDATE",
                    row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                    name,
                    issuerKey);
            if (there.isPresent() && !there.get().isBefore(made.toInstant())) {
                return false;
            }
            sql.update("DELETE FROM passed_lists WHERE list_name = ? AND issuer_key = ?", name, issuerKey);
            sql.update(
                    "INSERT INTO passed_lists (list_name, issuer_key, made_at, content) VALUES (?, ?, ?, ?)",
                    name,
                    issuerKey,
                    made,
                    list);
            return true;
        });
    }
}
