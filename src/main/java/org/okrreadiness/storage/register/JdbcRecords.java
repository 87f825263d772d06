package org.okrreadiness.storage.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordStore;
import org.okrreadiness.service.records.RowSink;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;
import org.okrreadiness.storage.register.RecordRows.Keyed;

/** Capability records in a database. */
final class JdbcRecords implements RecordStore {

    /** Enough that asking costs little, and few enough that they are gone again before anything has to move them about in memory. */
    private static final int PAGE = 1_000;

    private final Transactions transactions;
    private final Runnable beforeWiping;

    /** @param beforeWiping told before something is deleted that has to disappear from the disk as well */
    JdbcRecords(Transactions transactions, Runnable beforeWiping) {
        this.transactions = transactions;
        this.beforeWiping = beforeWiping;
    }

    @Override
    public int add(Collection<CapabilityRecord> records) {
        return transactions.write(sql -> new RecordAdding(sql).add(records));
    }

    @Override
    public Optional<CapabilityRecord> find(RecordId id) {
        return transactions.read(sql -> {
            RecordRows rows = new RecordRows();
            rows.learn(sql);
            Optional<UUID> person = sql.first(
                    "SELECT person_id FROM people WHERE person_no = (SELECT person_no FROM records WHERE record_id = ?)",
                    row -> row.getObject(1, UUID.class),
                    id.value());
            return person.isEmpty()
                    ? Optional.empty()
                    : sql.first(
                            "SELECT " + RecordRows.COLUMNS + " FROM records WHERE record_id = ?",
                            row -> rows.read(row, new PersonId(person.get())).record(),
                            id.value());
        });
    }

    @Override
    public List<CapabilityRecord> of(PersonId person) {
        return transactions.read(sql -> {
            Optional<Numbered> numbered = JdbcPeople.numbered(sql, person);
            return numbered.isEmpty() ? List.of() : RecordRows.ofPerson(sql, numbered.get());
        });
    }

    @Override
    public long count(RecordFilter filter) {
        RecordConditions conditions = new RecordConditions(filter);
        // The whole table is counted without looking at its rows.
        return transactions.read(sql -> conditions.text().isEmpty()
                ? one(sql, "SELECT COUNT(*) FROM records")
                : one(
                        sql,
                        "SELECT COUNT(*) FROM records WHERE record_key > ?" + conditions.text(),
                        conditions.arguments(-1L)));
    }

    private static long one(Sql sql, String statement, Object... arguments) throws SQLException {
        return sql.query(statement, row -> row.getLong(1), arguments).get(0);
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        RecordConditions conditions = new RecordConditions(filter);
        transactions.readStill(sql -> {
            RecordRows rows = new RecordRows();
            rows.learn(sql);
            long after = -1;
            List<Keyed> page;
            do {
                page = page(sql, rows, conditions, after);
                if (!page.isEmpty()) {
                    after = page.get(page.size() - 1).key();
                    hand(page, people(sql, page), sink, stopped);
                }
            } while (page.size() == PAGE && !stopped.getAsBoolean());
        });
    }

    private static List<Keyed> page(Sql sql, RecordRows rows, RecordConditions conditions, long after)
            throws SQLException {
        return sql.query(
                "SELECT " + RecordRows.COLUMNS + " FROM records WHERE record_key > ?" + conditions.text()
                        + " ORDER BY record_key LIMIT " + PAGE,
                row -> rows.read(row, RecordRows.NOBODY),
                conditions.arguments(after));
    }

    /** The records of a page lie in the order of people, so one range of people has them all. */
    private static Map<Long, Numbered> people(Sql sql, List<Keyed> page) throws SQLException {
        Map<Long, Numbered> people = new HashMap<>();
        sql.each(
                "SELECT " + PersonRows.COLUMNS + " FROM people WHERE person_no BETWEEN ? AND ?",
                row -> {
                    Numbered one = PersonRows.read(row);
                    people.put(one.number(), one);
                },
                page.get(0).person(),
                page.get(page.size() - 1).person());
        return people;
    }

    private static void hand(List<Keyed> page, Map<Long, Numbered> people, RowSink sink, BooleanSupplier stopped) {
        try {
            for (Keyed keyed : page) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                Numbered about = people.get(keyed.person());
                sink.row(
                        new RecordRow(about.person(), keyed.about(about.person().id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int remove(Set<RecordId> records, AuditLine line) {
        beforeWiping.run();
        return transactions.write(sql -> {
            Set<Long> people = new TreeSet<>();
            int count = 0;
            for (RecordId record : records) {
                people.addAll(sql.query(
                        "SELECT person_no FROM records WHERE record_id = ?", row -> row.getLong(1), record.value()));
                count += sql.update("DELETE FROM records WHERE record_id = ?", record.value());
            }
            for (long person : new ArrayList<>(people)) {
                new JdbcMatrix(transactions).workAgain(sql, "person_no = ?", person);
            }
            JdbcAudit.add(sql, line.counting(count));
            return count;
        });
    }
}
