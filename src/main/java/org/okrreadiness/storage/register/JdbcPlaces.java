package org.okrreadiness.storage.register;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.storage.jdbc.Sql;

/** Where records stand in lists of what was withdrawn, in a database. */
final class JdbcPlaces implements StatusPlaces {

    private static final HexFormat HEX = HexFormat.of();
    private static final int TRIES = 5;

    /** A list is left half empty, so that a free place is found at the second try. */
    private static final int USED = IN_A_LIST / 2;

    private final Transactions transactions;
    private final JdbcMatrix matrix;
    private final SecureRandom lot = new SecureRandom();

    JdbcPlaces(Transactions transactions, JdbcMatrix matrix) {
        this.transactions = transactions;
        this.matrix = matrix;
    }

    /** Somebody else took the same place, or gave the same record one, at the same moment. */
    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Taken(SQLException cause) {
            super(cause);
        }
    }

    @Override
    public Map<RecordId, Long> of(String issuerKey, Collection<RecordId> records) {
        byte[] key = HEX.parseHex(issuerKey);
        for (int tried = 1; ; tried++) {
            try {
                return given(key, records);
            } catch (Taken other) {
                if (tried == TRIES) {
                    throw other;
                }
            }
        }
    }

    private Map<RecordId, Long> given(byte[] key, Collection<RecordId> records) {
        Map<RecordId, Long> places = transactions.read(sql -> known(sql, key, records));
        List<RecordId> without =
                records.stream().filter(one -> !places.containsKey(one)).toList();
        if (!without.isEmpty()) {
            places.putAll(transactions.write(sql -> drawn(sql, key, without)));
        }
        return places;
    }

    private static Map<RecordId, Long> known(Sql sql, byte[] key, Collection<RecordId> records) throws SQLException {
        Map<RecordId, Long> places = new HashMap<>();
        for (RecordId record : records) {
            sql.first(
                            "SELECT place FROM status_places WHERE issuer_key = ? AND record_id = ?",
                            row -> row.getLong(1),
                            key,
                            record.value())
                    .ifPresent(place -> places.put(record, place));
        }
        return places;
    }

    private Map<RecordId, Long> drawn(Sql sql, byte[] key, List<RecordId> records) throws SQLException {
        long count = sql.query(
                        "SELECT COUNT(*) FROM status_places WHERE issuer_key = ?", row -> row.getLong(1), (Object) key)
                .get(0);
        Map<RecordId, Long> places = new HashMap<>();
        for (RecordId record : records) {
            long place = free(sql, key, count++ / USED);
            places.put(record, place);
            insert(sql, key, place, Optional.of(record), false, null);
        }
        return places;
    }

    private long free(Sql sql, byte[] key, long list) throws SQLException {
        long place;
        do {
            place = list * IN_A_LIST + lot.nextInt(IN_A_LIST);
        } while (isTaken(sql, key, place));
        return place;
    }

    private static boolean isTaken(Sql sql, byte[] key, long place) throws SQLException {
        return sql.first(
                        "SELECT place FROM status_places WHERE issuer_key = ? AND place = ?",
                        row -> row.getLong(1),
                        key,
                        place)
                .isPresent();
    }

    private static void insert(
            Sql sql, byte[] key, long place, Optional<RecordId> record, boolean withdrawn, String withdrawal)
            throws SQLException {
        try {
            sql.update(
                    "INSERT INTO status_places (issuer_key, place, record_id, withdrawn, withdrawal)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    key,
                    place,
                    record.map(RecordId::value).orElse(null),
                    withdrawn ? 1 : 0,
                    withdrawal);
        } catch (SQLException e) {
            if (Transactions.isTaken(e)) {
                throw new Taken(e);
            }
            throw e;
        }
    }

    /**
     * Within the deletion of records: nothing of them stays but that a place was given, and whether something was withdrawn there.
     *
     * @param which selects their ids
     */
    static void forget(Sql sql, String which, Object argument) throws SQLException {
        sql.update(
                "UPDATE status_places SET record_id = NULL, withdrawal = NULL WHERE record_id IN (" + which + ")",
                argument);
    }

    @Override
    public List<Place> withdrawn(String issuerKey) {
        return transactions.read(sql -> sql.query(
                "SELECT place, record_id, withdrawal FROM status_places WHERE withdrawn = 1 AND issuer_key = ?"
                        + " ORDER BY place",
                row -> {
                    UUID record = row.getObject(2, UUID.class);
                    String text = row.getString(3);
                    return new Place(
                            row.getLong(1),
                            record == null || text == null
                                    ? Optional.empty()
                                    : Optional.of(new Withdrawn(new RecordId(record), WithdrawalText.read(text))));
                },
                (Object) HEX.parseHex(issuerKey)));
    }

    @Override
    public int lists(String issuerKey) {
        return transactions.read(sql -> sql.query(
                        "SELECT COALESCE(MAX(place), -1) FROM status_places WHERE issuer_key = ?",
                        row -> (int) ((row.getLong(1) + IN_A_LIST) / IN_A_LIST),
                        (Object) HEX.parseHex(issuerKey))
                .get(0));
    }

    @Override
    public Set<RecordId> withdrawnRecords() {
        return transactions.read(sql -> new HashSet<>(sql.query(
                "SELECT record_id FROM status_places WHERE withdrawn = 1 AND record_id IS NOT NULL",
                row -> new RecordId(row.getObject(1, UUID.class)))));
    }

    private record Lost(UUID record, String withdrawal, long person) {}

    @Override
    public int putBack() {
        return transactions.write(sql -> {
            List<Lost> lost = sql.query(
                    "SELECT DISTINCT r.record_id, p.withdrawal, r.person_no FROM status_places p"
                            + " JOIN records r ON r.record_id = p.record_id"
                            + " WHERE p.withdrawn = 1 AND p.withdrawal IS NOT NULL AND r.withdrawal IS NULL",
                    row -> new Lost(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)));
            for (Lost one : lost) {
                sql.update("UPDATE records SET withdrawal = ? WHERE record_id = ?", one.withdrawal(), one.record());
                matrix.workAgain(sql, "person_no = ?", one.person());
            }
            return lost.size();
        });
    }

    @Override
    public List<Kept> all() {
        return transactions.read(sql -> sql.query(
                "SELECT issuer_key, place, record_id, withdrawn, withdrawal FROM status_places",
                row -> new Kept(
                        HEX.formatHex(row.getBytes(1)),
                        row.getLong(2),
                        Optional.ofNullable(row.getObject(3, UUID.class)).map(RecordId::new),
                        row.getInt(4) == 1,
                        Optional.ofNullable(row.getString(5)).map(WithdrawalText::read))));
    }

    @Override
    public void keep(Collection<Kept> places) {
        List<Kept> some = new ArrayList<>(places);
        transactions.change(sql -> {
            for (Kept one : some) {
                byte[] key = HEX.parseHex(one.issuerKey());
                String text = one.by().map(WithdrawalText::of).orElse(null);
                if (!isTaken(sql, key, one.number())) {
                    insert(sql, key, one.number(), one.record(), one.withdrawn(), text);
                } else if (one.withdrawn()) {
                    sql.update(
                            "UPDATE status_places SET withdrawn = 1, withdrawal = COALESCE(withdrawal, ?)"
                                    + " WHERE issuer_key = ? AND place = ?",
                            one.record().isPresent() ? text : null,
                            key,
                            one.number());
                }
            }
        });
    }
}
