package org.okrreadiness.storage.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.trainer.MarkRow;
import org.okrreadiness.storage.jdbc.DatabaseException;
import org.okrreadiness.storage.jdbc.Sql;

/** Marks in an encrypted database file of their own. It is never brought up to date from another schema: it is made anew. */
public final class MarksDatabase implements AutoCloseable {

    private static final int SCHEMA = 1;
    private static final String NAME = "trainer";
    private static final String COLUMNS = "submission, task, part, criterion, marker, level, marked_at";
    private static final String ORDER = " ORDER BY submission, task, part, criterion, marker";

    private final Connection connection;
    private final Sql sql;

    private MarksDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        this.sql = new Sql(connection);
        connection.setAutoCommit(false);
    }

    /** How far into the journal the tables reach. */
    public record Reached(long sequence, String digest) {

        public static final Reached NOTHING = new Reached(0, "");
    }

    public static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /**
     * Opens what is there.
     *
     * @return empty when it is of another schema
     * @throws DatabaseException when it cannot be opened with this password, or is none
     */
    public static Optional<MarksDatabase> open(Path folder, char[] password) {
        try {
            MarksDatabase database = new MarksDatabase(new H2File(folder, NAME, password).connect());
            if (database.isOfThisSchema()) {
                return Optional.of(database);
            }
            database.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database of marks cannot be opened", e);
        }
    }

    /** Makes an empty one in place of what is there. */
    public static MarksDatabase create(Path folder, char[] password) {
        try {
            Files.deleteIfExists(file(folder));
            MarksDatabase database = new MarksDatabase(new H2File(folder, NAME, password).create());
            database.makeTables();
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            throw new DatabaseException("The database of marks cannot be made", e);
        }
    }

    private boolean isOfThisSchema() {
        return ask("SELECT version FROM schema_version", row -> row.getInt(1)).equals(List.of(SCHEMA));
    }

    private void makeTables() {
        sql.together(() -> {
            sql.update("CREATE TABLE schema_version (version INTEGER NOT NULL)");
            sql.update("INSERT INTO schema_version VALUES (?)", SCHEMA);
            sql.update("CREATE TABLE reached (sequence BIGINT NOT NULL, digest VARCHAR NOT NULL)");
            sql.update("INSERT INTO reached VALUES (?, ?)", 0L, "");
            sql.update("CREATE TABLE marks (submission VARCHAR NOT NULL, task VARCHAR NOT NULL, part VARCHAR NOT NULL,"
                    + " criterion VARCHAR NOT NULL, marker VARCHAR NOT NULL, level VARCHAR NOT NULL,"
                    + " marked_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,"
                    + " PRIMARY KEY (submission, task, part, criterion, marker))");
        });
    }

    public Reached reached() {
        return ask("SELECT sequence, digest FROM reached", row -> new Reached(row.getLong(1), row.getString(2)))
                .get(0);
    }

    /** Brings the marks of one batch in, all or none. */
    public void apply(Reached upTo, List<MarkRow> rows) {
        sql.together(() -> {
            for (MarkRow row : rows) {
                sql.update(
                        "MERGE INTO marks (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                        row.submission(),
                        row.task(),
                        row.part(),
                        row.criterion(),
                        row.marker(),
                        row.level(),
                        row.at().atOffset(ZoneOffset.UTC));
            }
            sql.update("UPDATE reached SET sequence = ?, digest = ?", upTo.sequence(), upTo.digest());
        });
    }

    public List<MarkRow> all() {
        return ask("SELECT " + COLUMNS + " FROM marks" + ORDER, MarksDatabase::row);
    }

    public List<MarkRow> ofSubmission(String submission) {
        return ask("SELECT " + COLUMNS + " FROM marks WHERE submission = ?" + ORDER, MarksDatabase::row, submission);
    }

    private <T> List<T> ask(String question, Sql.Row<T> row, Object... arguments) {
        try {
            return sql.query(question, row, arguments);
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database of marks cannot be read", e);
        }
    }

    private static MarkRow row(java.sql.ResultSet row) throws SQLException {
        return new MarkRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database of marks cannot be closed", e);
        }
    }
}
