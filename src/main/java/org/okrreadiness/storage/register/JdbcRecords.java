package org.okrreadiness.storage.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordStore;
import org.okrreadiness.service.records.RowSink;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** Capability records in a database. */
final class JdbcRecords implements RecordStore {

    private final Transactions transactions;
    private final JdbcPlaces places;
    private final Runnable beforeWiping;

    /** @param beforeWiping told before something is deleted that has to disappear from the disk as well */
    JdbcRecords(Transactions transactions, JdbcPlaces places, Runnable beforeWiping) {
        this.transactions = transactions;
        this.places = places;
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
        return transactions.read(sql -> new RecordConditions(sql, filter).count(sql));
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        transactions.readStill(sql -> {
            try (RecordPages pages = new RecordPages(sql, new RecordConditions(sql, filter))) {
                Optional<RecordPages.Page> page = pages.next();
                while (page.isPresent() && handed(page.get(), sink, stopped)) {
                    page = pages.next();
                }
            }
        });
    }

    /** @return false when it was stopped */
    private static boolean handed(RecordPages.Page page, RowSink sink, BooleanSupplier stopped) {
        try {
            for (int i = 0; i < page.size(); i++) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                sink.row(page.row(i));
            }
            return !stopped.getAsBoolean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean withdraw(CapabilityRecord withdrawn, AuditLine line) {
        Withdrawal withdrawal = withdrawn.withdrawal().orElseThrow();
        // Outside, because places are drawn by lot and drawn again where somebody was quicker.
        for (String key :
                new TreeSet<>(List.of(withdrawal.issuerKey(), withdrawn.issue().issuerKey()))) {
            places.of(key, Set.of(withdrawn.id()));
        }
        return transactions.write(sql -> {
            UUID id = withdrawn.id().value();
            String text = WithdrawalText.of(withdrawal);
            int changed = sql.update(
                    "UPDATE records SET withdrawal = ? WHERE record_id = ? AND withdrawal IS NULL", text, id);
            if (changed == 0) {
                return false;
            }
            sql.update("UPDATE status_places SET withdrawn = 1, withdrawal = ? WHERE record_id = ?", text, id);
            for (long person :
                    sql.query("SELECT person_no FROM records WHERE record_id = ?", row -> row.getLong(1), id)) {
                new JdbcMatrix(transactions).workAgain(sql, "person_no = ?", person);
            }
            JdbcAudit.add(sql, line);
            return true;
        });
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
                JdbcPlaces.forget(sql, "SELECT CAST(? AS UUID)", record.value());
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
