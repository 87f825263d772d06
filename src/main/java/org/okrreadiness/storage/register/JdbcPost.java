package org.okrreadiness.storage.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.storage.jdbc.Sql;

/** The post of a register in its database. */
final class JdbcPost implements SharedPost {

    /** A person's post is a few dozen packs; more than this comes with the next call. */
    private static final int MOST = 2_000;

    private static final int TRIES = 5;

    /** What SQL calls the class of errors by which a row does not fit the others. */
    private static final String DOES_NOT_FIT = "23";

    private final Transactions transactions;
    private final Runnable beforeWiping;

    /** @param beforeWiping told before something is deleted that has to disappear from the disk as well */
    JdbcPost(Transactions transactions, Runnable beforeWiping) {
        this.transactions = transactions;
        this.beforeWiping = beforeWiping;
    }

    /** Somebody else did something about the same row at the same moment. */
    private static final class Meanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Meanwhile(SQLException cause) {
            super(cause);
        }
    }

    @Override
    public boolean leave(Parcel parcel, byte[] pack) {
        if (pack.length > MOST_BYTES) {
            throw new IllegalArgumentException("A pack has at most " + MOST_BYTES + " bytes");
        }
        if (!HexFormat.of().formatHex(Signatures.digest(pack)).equals(parcel.hash())) {
            throw new IllegalArgumentException("A pack is what its hash says");
        }
        for (int tried = 1; ; tried++) {
            try {
                return transactions.write(sql -> left(sql, parcel, pack));
            } catch (Meanwhile other) {
                // Whoever was first has left the same, which the next look finds, or something older, which gives way
                // to it.
                if (tried == TRIES) {
                    throw other;
                }
            }
        }
    }

    private static boolean left(Sql sql, Parcel parcel, byte[] pack) throws SQLException {
        boolean there = sql.first(
                        "SELECT post_no FROM post WHERE hash = ? OR (sender = ? AND kind = ? AND cohort = ? AND topic = ?"
                                + " AND state = ?)",
                        row -> row.getLong(1),
                        parcel.hash(),
                        parcel.from(),
                        parcel.kind().word(),
                        parcel.cohort(),
                        parcel.topic(),
                        parcel.state())
                .isPresent();
        if (there) {
            return false;
        }
        sql.update(
                "DELETE FROM post WHERE sender = ? AND kind = ? AND cohort = ? AND topic = ? AND state <> ?",
                parcel.from(),
                parcel.kind().word(),
                parcel.cohort(),
                parcel.topic(),
                parcel.state());
        insert(sql, parcel, pack);
        return true;
    }

    private static void insert(Sql sql, Parcel parcel, byte[] pack) throws SQLException {
        try {
            sql.update(
                    "INSERT INTO post (hash, kind, sender, cohort, topic, state, posted_at, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    parcel.hash(),
                    parcel.kind().word(),
                    parcel.from(),
                    parcel.cohort(),
                    parcel.topic(),
                    parcel.state(),
                    moment(parcel.at()),
                    pack);
        } catch (SQLException e) {
            throw meanwhile(e);
        }
        long number = sql.query("SELECT post_no FROM post WHERE hash = ?", row -> row.getLong(1), parcel.hash())
                .get(0);
        sql.batch(
                "INSERT INTO post_for (post_no, fingerprint) VALUES (?, ?)",
                parcel.to().stream()
                        .map(fingerprint -> new Object[] {number, fingerprint})
                        .toList());
    }

    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<Parcel> waiting(Set<String> fingerprints, UUID reader) {
        return parcels(
                fingerprints,
                " AND NOT EXISTS (SELECT 1 FROM post_taken t WHERE t.post_no = post.post_no AND t.reader = ?)",
                reader);
    }

    @Override
    public List<Parcel> all(Set<String> fingerprints) {
        return parcels(fingerprints, "");
    }

    private List<Parcel> parcels(Set<String> fingerprints, String more, Object... arguments) {
        return transactions.read(sql -> {
            List<Object> values = new ArrayList<>(fingerprints);
            values.addAll(List.of(arguments));
            String mine = "?" + ", ?".repeat(Math.max(0, fingerprints.size() - 1));
            List<Numbered> found = sql.query(
                    "SELECT post_no, hash, kind, sender, cohort, topic, state, posted_at FROM post WHERE"
                            + " (NOT EXISTS (SELECT 1 FROM post_for f WHERE f.post_no = post.post_no)"
                            + " OR EXISTS (SELECT 1 FROM post_for f WHERE f.post_no = post.post_no"
                            + " AND f.fingerprint IN (" + mine + ")))" + more + " ORDER BY post_no LIMIT " + MOST,
                    JdbcPost::row,
                    values.toArray());
            List<Parcel> parcels = new ArrayList<>();
            for (Numbered one : found) {
                Optional<PackKind> kind = PackKind.ofWord(one.kind());
                // A newer version may know more kinds; what they are is for it to read.
                if (kind.isPresent()) {
                    parcels.add(one.parcel(kind.get(), recipients(sql, one.number())));
                }
            }
            return parcels;
        });
    }

    private record Numbered(
            long number, String hash, String kind, String from, String cohort, String topic, String state, Instant at) {

        Parcel parcel(PackKind known, Set<String> to) {
            return new Parcel(hash, known, from, cohort, topic, state, at, to);
        }
    }

    private static Numbered row(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    private static Set<String> recipients(Sql sql, long number) throws SQLException {
        return new TreeSet<>(
                sql.query("SELECT fingerprint FROM post_for WHERE post_no = ?", row -> row.getString(1), number));
    }

    @Override
    public Optional<byte[]> open(Parcel parcel) {
        return transactions.read(
                sql -> sql.first("SELECT content FROM post WHERE hash = ?", row -> row.getBytes(1), parcel.hash()));
    }

    @Override
    public void taken(Parcel parcel, UUID reader) {
        try {
            transactions.change(sql -> note(sql, parcel, reader));
        } catch (Meanwhile other) {
            // Said by the same reader on another thread, or it has given way to a later one: nothing is left to be
            // said.
        }
    }

    private static void note(Sql sql, Parcel parcel, UUID reader) throws SQLException {
        try {
            sql.update(
                    "INSERT INTO post_taken (post_no, reader) SELECT post_no, CAST(? AS UUID) FROM post WHERE hash = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM post_taken t WHERE t.post_no = post.post_no"
                            + " AND t.reader = CAST(? AS UUID))",
                    reader,
                    parcel.hash(),
                    reader);
        } catch (SQLException e) {
            throw meanwhile(e);
        }
    }

    /** @throws SQLException when it is about something else */
    private static Meanwhile meanwhile(SQLException e) throws SQLException {
        if (e.getSQLState() == null || !e.getSQLState().startsWith(DOES_NOT_FIT)) {
            throw e;
        }
        return new Meanwhile(e);
    }

    @Override
    public void show(String fingerprint, byte[] card) {
        try {
            transactions.change(sql -> {
                int there = sql.update("UPDATE post_cards SET card = ? WHERE fingerprint = ?", card, fingerprint);
                if (there == 0) {
                    shown(sql, fingerprint, card);
                }
            });
        } catch (Meanwhile other) {
            // The same trainer, at the same moment, on another machine: it is the same key.
        }
    }

    private static void shown(Sql sql, String fingerprint, byte[] card) throws SQLException {
        try {
            sql.update("INSERT INTO post_cards (fingerprint, card) VALUES (?, ?)", fingerprint, card);
        } catch (SQLException e) {
            throw meanwhile(e);
        }
    }

    @Override
    public List<byte[]> cards() {
        return transactions.read(sql ->
                sql.query("SELECT card FROM post_cards ORDER BY fingerprint LIMIT " + MOST, row -> row.getBytes(1)));
    }

    @Override
    public int clearBefore(Instant moment) {
        beforeWiping.run();
        return transactions.write(sql -> sql.update("DELETE FROM post WHERE posted_at < ?", moment(moment)));
    }

    /** Within the erasure of a person: nobody here can tell which packs are about them. */
    static void empty(Sql sql) throws SQLException {
        sql.update("DELETE FROM post");
        sql.update("DELETE FROM post_cards");
    }
}
