package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** The matrix in a database. */
final class JdbcMatrix implements MatrixStore {

    private static final int PAGE = 2_000;

    private final Transactions transactions;

    JdbcMatrix(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<MatrixRow> page(MatrixFilter filter, MatrixOrder order, Optional<MatrixRow> after, int most) {
        return transactions.read(sql -> new MatrixPages(sql, filter).page(order, after.map(MatrixRow::orderKey), most));
    }

    @Override
    public long count(MatrixFilter filter) {
        return transactions.read(sql -> MatrixPages.count(sql, filter));
    }

    @Override
    public List<String> units() {
        return transactions.read(sql -> sql.query(
                "SELECT DISTINCT unit FROM standings WHERE unit <> '' ORDER BY unit", row -> row.getString(1)));
    }

    @Override
    public void refresh(LocalDate day) {
        List<Long> ended = transactions.read(sql -> sql.query(
                "SELECT person_no FROM standings WHERE valid_until <= ? ORDER BY person_no",
                row -> row.getLong(1),
                day));
        for (int from = 0; from < ended.size(); from += PAGE) {
            List<Long> some = ended.subList(from, Math.min(ended.size(), from + PAGE));
            transactions.change(sql -> {
                for (long person : some) {
                    workAgain(sql, "person_no = ?", person);
                }
            });
        }
    }

    /**
     * Works out again how people stand.
     *
     * @param which a constant condition on {@code people}
     */
    void workAgain(Sql sql, String which, Object argument) throws SQLException {
        Map<RoleId, Optional<RoleProfile>> roles = new HashMap<>();
        for (Numbered one : locked(sql, which, argument)) {
            List<CapabilityRecord> counting = Standings.genuine(RecordRows.ofPerson(sql, one));
            Standings.write(sql, one, Standings.row(one, counting, role(sql, one, roles), Standings.today()));
        }
    }

    /** Nobody adds a record of theirs meanwhile, which would then be missing from how they stand. */
    private static List<Numbered> locked(Sql sql, String which, Object argument) throws SQLException {
        return sql.query(
                "SELECT " + PersonRows.COLUMNS + " FROM people WHERE " + which + " ORDER BY person_no FOR UPDATE",
                PersonRows::read,
                argument);
    }

    private static Optional<RoleProfile> role(Sql sql, Numbered one, Map<RoleId, Optional<RoleProfile>> known)
            throws SQLException {
        Optional<RoleId> id = one.person().role();
        if (id.isPresent() && !known.containsKey(id.get())) {
            known.put(id.get(), RoleRows.find(sql, id.get()));
        }
        return id.flatMap(known::get);
    }

    @Override
    public Rechecked recheck(Set<PersonId> people) {
        return transactions.write(sql -> {
            Map<RoleId, Optional<RoleProfile>> roles = new HashMap<>();
            List<CapabilityRecord> unfit = new ArrayList<>();
            int records = 0;
            int putRight = 0;
            for (UUID id : people.stream().map(PersonId::value).sorted().toList()) {
                for (Numbered one : locked(sql, "person_id = ?", id)) {
                    List<CapabilityRecord> all = RecordRows.ofPerson(sql, one);
                    List<CapabilityRecord> counting = Standings.genuine(all);
                    all.stream().filter(record -> !counting.contains(record)).forEach(unfit::add);
                    records += all.size();
                    putRight +=
                            putRight(sql, one, Standings.row(one, counting, role(sql, one, roles), Standings.today()));
                }
            }
            return new Rechecked(records, unfit, putRight);
        });
    }

    private static int putRight(Sql sql, Numbered one, Object[] row) throws SQLException {
        if (Standings.isKept(sql, row)) {
            return 0;
        }
        Standings.write(sql, one, row);
        return 1;
    }
}
